import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { load } from "cheerio";
import { HtmlValidate } from "html-validate/node";
import { fixturePublic } from "../support/fixtureSite";

/** Every page of the built fixture site, by its file. Gatsby's slices are no pages, and reading pages have none. */
async function readPages(): Promise<Map<string, string>> {
  const entries = await readdir(fixturePublic, { recursive: true, withFileTypes: true });
  const files = entries
    .filter(
      (entry) => entry.isFile() && entry.name.endsWith(".html") && !entry.parentPath.includes("_gatsby"),
    )
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  return new Map(
    await Promise.all(
      files.map(async (file) => [file.slice(fixturePublic.length), await readFile(file, "utf8")] as const),
    ),
  );
}

let pages: Map<string, string>;

beforeAll(async () => {
  pages = await readPages();
  expect(pages.size).toBeGreaterThan(40);
});

/** The standard's rules; how it is written is the business of React and of the Markdown engine. */
const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: {
    "attribute-boolean-style": "off",
    "doctype-style": "off",
    "void-style": "off",
    "no-trailing-whitespace": "off",
    "attr-quotes": "off",
    "element-case": "off",
    "attr-case": "off",
    // Long titles of articles; a warning for their writers says so already.
    "long-title": "off",
    // Asked for by scripts that readers choose to load, and by none of ours.
    "require-sri": "off",
  },
});

test("every page is valid HTML", async () => {
  const found: string[] = [];
  for (const [file, html] of pages) {
    // Markup made to do harm: what is left of it does none, but need not be complete.
    if (file.startsWith("/muatan-")) continue;
    const { results } = await validator.validateString(html, file);
    for (const { messages } of results)
      found.push(
        ...messages.map(
          ({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId}: ${message}`,
        ),
      );
  }
  expect(found).toEqual([]);
});

test("no element carries a style attribute", () => {
  const found = [...pages].flatMap(([file, html]) => {
    const $ = load(html);
    return $("[style]")
      .toArray()
      .map((element) => `${file}: ${element.tagName} ${$(element).attr("style")}`);
  });
  expect(found).toEqual([]);
});

/** Bytes on the wire of a first visit, an article's own pictures apart; `all` is the page with what it loads. */
type Budget = { all: number; styles: number; scripts: number };

const readingBudget: Budget = { all: 24_000, styles: 8_000, scripts: 2_000 };
const listBudget: Budget = { all: 16_000, styles: 7_000, scripts: 2_000 };
const toolBudget: Budget = { all: 40_000, styles: 8_000, scripts: 18_000 };

function findBudget(file: string, html: string): Budget {
  // A page that is a tool names a second script, a module.
  if (/<script[^>]* type="module"/.test(html)) return toolBudget;
  return /^\/(?:index\.html|(?:halaman|bidang|topik|penulis)\/)/.test(file) ? listBudget : readingBudget;
}

const compress = (body: Buffer | string): number => brotliCompressSync(Buffer.from(body)).byteLength;

test("no page is over its budget", async () => {
  const over: string[] = [];
  for (const [file, html] of pages) {
    const $ = load(html);
    const loaded = $(
      'script[src], link[rel="icon"], link[rel="stylesheet"], link[rel="preload"], [data-search]',
    )
      .toArray()
      .map(
        (element) =>
          $(element).attr("src") ?? $(element).attr("href") ?? $(element).attr("data-search") ?? "",
      )
      .filter((address) => address.startsWith("/"));
    const sizes = await Promise.all(
      [...new Set(loaded)].map(async (address) => ({
        address,
        bytes: compress(await readFile(join(fixturePublic, address))),
      })),
    );
    const sum = (part: typeof sizes): number => part.reduce((total, { bytes }) => total + bytes, 0);
    const used: Budget = {
      all: compress(html) + sum(sizes),
      styles: compress($("style").text()),
      scripts: sum(sizes.filter(({ address }) => address.endsWith(".js"))),
    };
    const budget = findBudget(file, html);
    for (const part of ["all", "styles", "scripts"] as const) {
      const parts = sizes.map(({ address, bytes }) => `${address} ${bytes}`).join(", ");
      if (used[part] > budget[part])
        over.push(`${file}: ${part} ${used[part]} of ${budget[part]} bytes; it loads ${parts}`);
    }
    // The script of every page, two icons of which a browser takes one, and a tool's own script and data.
    if (sizes.length > 5) over.push(`${file} loads ${sizes.length} files: ${loaded.join(", ")}`);
  }
  expect(over).toEqual([]);
});

test("the web font weighs at most 6 kB", async () => {
  const fonts = (await readdir(join(fixturePublic, "static"))).filter((name) => name.endsWith(".woff2"));
  expect(fonts).toHaveLength(1);
  expect((await readFile(join(fixturePublic, "static", fonts[0] ?? ""))).byteLength).toBeLessThanOrEqual(
    6_000,
  );
});
