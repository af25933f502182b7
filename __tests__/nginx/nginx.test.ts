import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { findHeaders, parseHeaders } from "../../gatsby/publish/headers/headerRules";
import { crawlServed } from "../support/crawlServed";
import { copyFixtureContent, fixturePublic } from "../support/fixtureSite";
import { writePhotoArticle } from "../support/photoArticle";
import { buildSite, copySite } from "../support/runGatsby";
import { hasBrotli, startNginx, type Nginx } from "../support/startNginx";

let nginx: Nginx;
let files: string[];

beforeAll(async () => {
  nginx = await startNginx({ folder: fixturePublic, pathPrefix: "", brotli: hasBrotli });
  files = await readdir(fixturePublic);
});

afterAll(() => nginx.stop());

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(nginx.url + path, { headers, redirect: "manual" });

test("every kind of file has the headers of _headers, and pages are revalidated", async () => {
  const rules = parseHeaders(await readFile(join(fixturePublic, "_headers"), "utf8"));
  const hashed = rules.map(({ path }) => path).filter((path) => path.endsWith(".js"));
  const font = (await readdir(join(fixturePublic, "static"))).find((file) => file.endsWith(".woff2"));
  const paths = [
    "/",
    "/technical-writer/",
    "/404.html",
    "/tidak-ada/",
    "/rss.xml",
    `/static/${font}`,
    ...hashed,
  ];
  expect(hashed.length).toBeGreaterThan(1);
  for (const path of paths) {
    const { headers } = await ask(path);
    const expected = findHeaders(rules, path);
    expect(expected.size).toBeGreaterThan(4);
    for (const [name, value] of expected)
      expect([path, name, headers.get(name)]).toEqual([path, name, value]);
    if (!expected.has("Cache-Control")) {
      expect(headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
    }
  }
  const missing = await ask("/static/tidak-ada.js");
  expect(missing.status).toBe(404);
  expect(missing.headers.get("cache-control")).not.toContain("immutable");
});

test("texts are compressed as the browser can take it, pictures are not", async () => {
  const script = files.find((file) => file.endsWith(".js"));
  for (const path of ["/", "/rss.xml", "/feed.json", "/manifest.webmanifest", "/tidak-ada/", `/${script}`]) {
    for (const [accept, encoding] of [
      ["gzip, br", hasBrotli ? "br" : "gzip"],
      ["gzip", "gzip"],
      ["identity", null],
    ] as const) {
      const { headers } = await ask(path, { "Accept-Encoding": accept });
      expect([path, headers.get("content-encoding")]).toEqual([path, encoding]);
      expect(headers.get("vary")).toBe("Accept-Encoding");
    }
  }
  const kept = await readdir(join(fixturePublic, "static"), { recursive: true });
  const picture = kept.find((file) => file.endsWith(".webp"));
  const { status, headers } = await ask(`/static/${picture}`, { "Accept-Encoding": "gzip, br" });
  expect([status, headers.get("content-encoding")]).toEqual([200, null]);
});

test.each([
  ["/", "text/html; charset=utf-8"],
  ["/rss.xml", "text/xml; charset=utf-8"],
  ["/feed.json", "application/json; charset=utf-8"],
  ["/robots.txt", "text/plain; charset=utf-8"],
  ["/manifest.webmanifest", "application/manifest+json"],
])("%s is %s", async (path, type) => {
  const response = await ask(path);
  expect([response.status, response.headers.get("content-type")]).toEqual([200, type]);
});

test.each([
  "/tidak-ada/",
  "/tidak-ada",
  "/static/",
  "/_headers",
  "/_redirects",
  "/_nginx/headers.map",
  "/.complete",
])("%s answers 404, with the site's own page", async (path) => {
  const response = await ask(path);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe(await readFile(join(fixturePublic, "404.html"), "utf8"));
});

test("an address without the slash at its end leads to the page, on whatever host", async () => {
  const response = await ask("/technical-writer?dari=grup");
  expect([response.status, response.headers.get("location")]).toEqual([301, "/technical-writer/?dari=grup"]);
});

test("addresses that articles had before lead to them", async () => {
  const map = await readFile(join(fixturePublic, "_nginx/redirects.map"), "utf8");
  const moved = map.trim().split("\n");
  expect(moved.length).toBeGreaterThan(1);
  for (const line of moved) {
    const [from = "", to = ""] = line.replace(";", "").split(" ");
    const response = await ask(from);
    expect([response.status, response.headers.get("location")]).toEqual([301, to]);
    expect((await ask(to)).status).toBe(200);
  }
});

test("no address in the site leads to nothing", async () => {
  const { problems, visited } = await crawlServed({ url: nginx.url, pathPrefix: "" });
  expect(problems).toEqual([]);
  expect(visited.size).toBeGreaterThan(30);
});

test("without the module for brotli it compresses with gzip", async () => {
  const plain = await startNginx({ folder: fixturePublic, pathPrefix: "", brotli: false });
  const { headers } = await fetch(plain.url, { headers: { "Accept-Encoding": "gzip, br" } });
  await plain.stop();
  expect(headers.get("content-encoding")).toBe("gzip");
});

test("under a path, the whole site is there and nothing is above it", async () => {
  const folder = await copySite("nginx-prefix");
  const content = join(folder, "articles");
  await copyFixtureContent(content);
  await writePhotoArticle(content);
  expect(await buildSite(folder, { CONTENT_DIR: content, PATH_PREFIX: "/x" })).toMatchObject({ exitCode: 0 });
  const prefixed = await startNginx({ folder: join(folder, "public"), pathPrefix: "/x", brotli: hasBrotli });
  const { problems, visited } = await crawlServed({ url: prefixed.url, pathPrefix: "/x" });
  const above = await fetch(`${prefixed.url}/technical-writer/`);
  const slashless = await fetch(`${prefixed.url}/x/technical-writer`, { redirect: "manual" });
  const page = await fetch(`${prefixed.url}/x/`);
  await prefixed.stop();
  expect(problems).toEqual([]);
  expect(visited.size).toBeGreaterThan(20);
  expect(above.status).toBe(404);
  expect(await above.text()).toContain("Halaman ini tidak ada");
  expect(slashless.headers.get("location")).toBe("/x/technical-writer/");
  expect(page.headers.get("content-security-policy")).toContain("default-src");
});
