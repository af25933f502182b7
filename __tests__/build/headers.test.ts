import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { load } from "cheerio";
import { completeMark } from "../../gatsby/hooks/adapt";
import { listFiles } from "../../gatsby/content/listFiles";
import { writeHeaders } from "../../gatsby/hooks/postBuild/writeHeaders";
import { findHeaders, type HeaderRule, parseHeaders } from "../../gatsby/publish/headers/headerRules";
import { fixturePublic } from "../support/fixtureSite";

let rules: HeaderRule[];
/** Every page that readers get, by path below `public/`. */
let pages: Map<string, string>;

beforeAll(async () => {
  rules = parseHeaders(await readFile(join(fixturePublic, "_headers"), "utf8"));
  const names = (await listFiles(fixturePublic)).filter((file) => /^(?!_gatsby\/).*\.html$/.test(file));
  pages = new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, string]> => [
        name,
        await readFile(join(fixturePublic, name), "utf8"),
      ]),
    ),
  );
  expect(pages.size).toBeGreaterThan(40);
});

test("one short policy for every address has a hash for each script and stylesheet inside any page", () => {
  const own = rules.filter(({ headers }) => headers.some(([name]) => name === "Content-Security-Policy"));
  expect(own.map(({ path }) => path)).toEqual(["/*"]);
  const policy = findHeaders(rules, "/").get("Content-Security-Policy") ?? "";
  expect(policy.length).toBeLessThan(2_000);
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|unsafe-hashes/);
  const hashes = new Set<string>();
  for (const html of pages.values()) {
    const $ = load(html);
    for (const element of $("script:not([src]):not([type$=json]), style").toArray()) {
      hashes.add(`'sha256-${createHash("sha256").update($(element).text()).digest("base64")}'`);
    }
  }
  // The script before the first paint, speculation rules and the stylesheet at least.
  expect(hashes.size).toBeGreaterThanOrEqual(3);
  expect(policy.match(/'sha256-[^']+'/g)?.sort()).toEqual([...hashes].sort());
});

test("no page has a style attribute, a handler or a policy of its own", () => {
  for (const [name, html] of pages) {
    const $ = load(html);
    const attributes = $("*")
      .toArray()
      .flatMap((element) => ("attribs" in element ? Object.keys(element.attribs) : []));
    expect({ name, found: attributes.filter((attribute) => /^(?:style|on.*)$/.test(attribute)) }).toEqual({
      name,
      found: [],
    });
    expect($('meta[http-equiv="Content-Security-Policy" i]')).toHaveLength(0);
  }
});

test("what pages load by a name of its content is kept for a year, pages are not", () => {
  const cacheOf = (path: string) => findHeaders(rules, path).get("Cache-Control");
  const loaded = new Set<string>();
  for (const html of pages.values()) {
    const $ = load(html);
    for (const element of $("script[src], main img[src^='/']").toArray())
      loaded.add($(element).attr("src") ?? "");
  }
  expect([...loaded].some((path) => path.endsWith(".js"))).toBe(true);
  expect([...loaded].some((path) => path.startsWith("/static/"))).toBe(true);
  for (const path of loaded) {
    expect({ path, cache: cacheOf(path) }).toEqual({ path, cache: "public, max-age=31536000, immutable" });
  }
  for (const name of pages.keys()) {
    expect(cacheOf(`/${name}`)).toBeUndefined();
    expect(cacheOf(`/${name.replace(/index\.html$/, "")}`)).toBeUndefined();
  }
});

test("every file that is kept for a year is named by its content", async () => {
  const kept = rules
    .filter(({ headers }) => headers.some(([, value]) => value.includes("immutable")))
    .map(({ path }) => path);
  expect(kept).toContain("/static/*");
  for (const path of kept.filter((own) => own !== "/static/*")) {
    expect(path).toMatch(/[-.][0-9a-f]{10,20}\.(?:js|css)$/);
    expect(existsSync(join(fixturePublic, path))).toBe(true);
  }
  const names = await listFiles(join(fixturePublic, "static"));
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(name).toMatch(/[0-9a-f]{8}/);
});

test("CSP_META=1 puts the policy into every page, and a build without it takes it out again", async () => {
  const [before, folder] = [process.cwd(), resolve(".tmp/meta-site")];
  await cp(fixturePublic, join(folder, "public"), { recursive: true });
  process.chdir(folder);
  try {
    process.env["CSP_META"] = "1";
    await writeHeaders("");
    const policy = findHeaders(rules, "/").get("Content-Security-Policy") ?? "";
    for (const name of pages.keys()) {
      const $ = load(await readFile(join("public", name), "utf8"));
      const meta = $('head > meta[http-equiv="Content-Security-Policy"]');
      expect(meta.attr("content")).toBe(policy.replace("frame-ancestors 'none'; ", ""));
      expect(meta.prevAll("style, script, link")).toHaveLength(0);
    }
    delete process.env["CSP_META"];
    await writeHeaders("");
    for (const [name, html] of pages) expect(await readFile(join("public", name), "utf8")).toBe(html);
  } finally {
    delete process.env["CSP_META"];
    process.chdir(before);
    await rm(folder, { recursive: true });
  }
});

test("a build that went to its end says so", () => {
  expect(existsSync(join(fixturePublic, completeMark))).toBe(true);
});
