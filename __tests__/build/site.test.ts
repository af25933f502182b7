import { existsSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { load, type CheerioAPI } from "cheerio";
import { formatDate } from "../../src/lib/formatDate";
import { site } from "../../src/lib/site";
import { placedPath, wholePath } from "../support/profileArticles";
import { fixtureContent, fixtureLog, fixturePublic, fixtureSite, madePaths } from "../support/fixtureSite";

const pages = [
  "/",
  "/404.html",
  "/magang-pertama/",
  "/privasi/",
  "/technical-writer/",
  "/technical-writer-crlf/",
  "/tentang/",
] as const;

async function readPage(path: string): Promise<string> {
  return readFile(join(fixturePublic, path.endsWith(".html") ? path : `${path}index.html`), "utf8");
}

async function loadPage(path: string): Promise<CheerioAPI> {
  return load(await readPage(path));
}

/** Every text of the page's main part, white space folded. */
function textOf($: CheerioAPI): string {
  const alternatives = $("main img")
    .toArray()
    .map((image) => $(image).attr("alt"));
  return [$("main").text(), ...alternatives].join(" ").replace(/\s+/g, " ");
}

/** Written by the build itself. */
const generatedTypes = "gatsby-types.d.ts";

async function newestChange(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const times = await Promise.all(
    entries
      .filter((entry) => entry.isFile() && entry.name !== generatedTypes)
      .map((entry) => stat(join(entry.parentPath, entry.name))),
  );
  return Math.max(...times.map((file) => file.mtimeMs));
}

test("the built site is newer than all it was built from", async () => {
  const { mtimeMs } = await stat(join(fixturePublic, "index.html"));
  for (const source of ["src", "gatsby", "plugins", "articles"]) {
    expect(await newestChange(join(fixtureSite, source))).toBeLessThan(mtimeMs);
  }
});

test("the committed types of queries are those that a build generates", async () => {
  const [committed, generated] = await Promise.all(
    ["src", join(fixtureSite, "src")].map((folder) => readFile(join(folder, generatedTypes), "utf8")),
  );
  expect(committed).toBe(generated);
});

describe.each(pages)("%s", (path) => {
  let html: string;
  let $: CheerioAPI;

  beforeAll(async () => {
    html = await readPage(path);
    $ = load(html);
  });

  test("is Indonesian, with one h1, landmarks and a skip link that leads to main", () => {
    expect($("html").attr("lang")).toBe("id");
    expect($("h1")).toHaveLength(1);
    expect($("main")).toHaveLength(1);
    expect($("body header")).not.toHaveLength(0);
    expect($("footer")).toHaveLength(1);
    const skip = $("body a").first().attr("href");
    expect(skip).toBe(`#${$("main").attr("id")}`);
  });

  test("skips no heading level", () => {
    const levels = $("h1, h2, h3, h4, h5, h6")
      .toArray()
      .map((heading) => Number(heading.tagName.slice(1)));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index] ?? 1) + 1);
      expect(level).toBeGreaterThanOrEqual(2);
    });
  });

  test("has a title, a description and no script but the site's own", () => {
    expect($("title")).toHaveLength(1);
    expect($("title").text()).toContain(site.name);
    expect($('meta[name="description"]').attr("content")).toMatch(/\S{3}/);
    const scripts = $("script")
      .toArray()
      .map(
        (script) =>
          $(script).attr("type") ??
          $(script)
            .attr("src")
            ?.replace(/\w{10}\.js$/, "*.js") ??
          "inline",
      );
    // Data blocks run nothing.
    expect(scripts.filter((type) => type !== "application/ld+json").sort()).toEqual([
      "/page-*.js",
      "inline",
      // What shows and deletes what the device keeps.
      ...(path === "/privasi/" ? ["module"] : []),
      "speculationrules",
    ]);
    expect($("main script")).toHaveLength(0);
    expect(
      $('link[rel="preload"], link[rel="modulepreload"], link[as="script"], link[as="fetch"]'),
    ).toHaveLength(0);
  });

  test("names no other host than links and the article's own images do", () => {
    const addresses = $("link[href], script[src], iframe, source, img:not(main img)")
      .toArray()
      .map((element) => $(element).attr("href") ?? $(element).attr("src") ?? "")
      .filter((address) => /^(https?:)?\/\//.test(address) && !address.startsWith(`${site.url}/`));
    expect(addresses).toEqual([]);
  });
});

test("pages say which address is theirs, the 404 page that it is none", async () => {
  for (const path of pages) {
    const $ = await loadPage(path);
    if (path === "/404.html") {
      expect($('link[rel="canonical"]')).toHaveLength(0);
      expect($('meta[name="robots"]').attr("content")).toBe("noindex");
    } else {
      expect($('link[rel="canonical"]').attr("href")).toBe(`${site.url}${path}`);
    }
  }
});

describe("an article of three keys with headings used as text", () => {
  test("shows its title as the only h1, its date, and all its text", async () => {
    const $ = await loadPage("/technical-writer/");
    expect($("h1").text()).toBe("Technical Writer");
    expect($('time[datetime="2019-05-04"]').text()).toBe(formatDate("2019-05-04"));
    const markdown = await readFile(join(fixtureContent, "technical-writer/index.md"), "utf8");
    const words = markdown
      .replace(/^---[\s\S]*?---/, "")
      .replace(/<[^>]+>|!?\[([^\]]*)\]\([^)]*\)/g, "$1")
      .match(/[\p{L}\d]{2,}/gu);
    const shown = textOf($);
    expect(words?.length).toBeGreaterThan(150);
    for (const word of words ?? []) expect(shown).toContain(word);
  });

  test("reads the same with CRLF line ends", async () => {
    const [lf, crlf] = await Promise.all(["/technical-writer/", "/technical-writer-crlf/"].map(loadPage));
    expect(crlf?.(".prose").html()).toBe(lf?.(".prose").html());
  });

  test("weighs at most what the budget allows", async () => {
    const html = await readPage("/technical-writer/");
    const script = load(html)("script[src]").attr("src") ?? "";
    const files = [html, await readFile(join(fixturePublic, script))];
    const bytes = files.map((file) => brotliCompressSync(file).byteLength);
    expect(bytes.reduce((sum, length) => sum + length)).toBeLessThanOrEqual(9_400);
  });
});

describe("the index", () => {
  test("lists every published article once, by field and newest first, with what a reader needs to choose", async () => {
    const [$, second] = await Promise.all([loadPage("/"), loadPage("/halaman/2/")]);
    expect($('a[rel="next"]').attr("href")).toBe("/halaman/2/");
    expect(second('a[rel="next"]')).toHaveLength(0);
    const groups = [$, second].map((page) =>
      page("main section")
        .toArray()
        .map((group) => ({
          name: page(group).find("h2").text(),
          paths: page(group)
            .find("article h3 a")
            .toArray()
            .map((link) => page(link).attr("href")),
        })),
    );
    expect(groups.map((group) => group.map(({ name }) => name))).toEqual([
      ["Rekayasa perangkat lunak", "Desain", "Artikel lain"],
      ["Semua artikel"],
    ]);
    const [engineering, design, ...rest] = groups.flat().map(({ paths }) => paths);
    expect(engineering).toEqual(["/magang-pertama/"]);
    expect(design).toEqual(["/profil-field/", placedPath, wholePath]);
    const ofNone = ["/technical-writer-crlf/", "/technical-writer/", ...madePaths];
    expect(rest.flat()).toEqual(ofNone.filter((path) => !design?.includes(path)));
    const first = $("main article").first();
    expect(first.find("h3").text()).toBe('Magang Pertama: "Halo, Dunia" & <Kawan>');
    expect(first.text()).toContain("Catatan untuk yang baru pertama kali melamar magang");
    expect(first.text()).toMatch(/\d+ menit baca/);
    expect(first.find("time").attr("datetime")).toBe("2020-01-15");
    expect($("main section").last().find("article").eq(1).text()).toContain("orang yang menulis panduan");
  });
});

test("previous and next lead along the dates, within a field", async () => {
  const $ = await loadPage("/technical-writer-crlf/");
  expect($('a[rel="next"]')).toHaveLength(0);
  expect($('a[rel="prev"]').attr("href")).toBe("/technical-writer/");
  const older = await loadPage("/technical-writer/");
  expect(older('a[rel="next"]').attr("href")).toBe("/technical-writer-crlf/");
  const only = await loadPage("/magang-pertama/");
  expect(only('a[rel="next"], a[rel="prev"]')).toHaveLength(0);
});

test("authors, update day and field show where an article has them", async () => {
  const $ = await loadPage("/magang-pertama/");
  expect(textOf($)).toContain("Oleh Tim Uji dan Penulis Kedua");
  expect(textOf($)).toContain("Diperbarui 1 Maret 2020");
  expect($('time[datetime="2020-03-01"]')).toHaveLength(1);
});

test("a draft is not published anywhere", async () => {
  expect(existsSync(join(fixturePublic, "masih-draf"))).toBe(false);
  const entries = await readdir(fixturePublic, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.(html|json)$/.test(entry.name));
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) {
    expect(await readFile(join(file.parentPath, file.name), "utf8")).not.toContain("Masih Draf");
  }
});

test("nothing of what the preview tells writers is in a build, though there is something to tell", async () => {
  expect(await readFile(fixtureLog, "utf8")).toContain("Artikel ini masih draf");
  const entries = await readdir(fixturePublic, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.(html|json|js|css)$/.test(entry.name));
  expect(files.some(({ name }) => name.endsWith(".js"))).toBe(true);
  for (const file of files) {
    const text = await readFile(join(file.parentPath, file.name), "utf8");
    expect(text).not.toMatch(
      /Masalah di |Problem(?:Banner|Summary|Frame)-|"problems"|_panduan\/|Artikel ini masih draf/,
    );
  }
});
