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

/** A page that is a tool names two scripts: its own is a module. */
const isTool = (html: string): boolean => /<script[^>]* type="module"/.test(html);

test("a first visit transfers 24 kB at most, to a tool 40 kB, an article's own pictures aside", async () => {
  const heavy: string[] = [];
  for (const [file, html] of pages) {
    const $ = load(html);
    const own = $('script[src], link[rel="icon"], link[rel="stylesheet"], link[rel="preload"], [data-search]')
      .toArray()
      .map(
        (element) =>
          $(element).attr("src") ?? $(element).attr("href") ?? $(element).attr("data-search") ?? "",
      )
      .filter((address) => address.startsWith("/"));
    const files = await Promise.all(
      [...new Set(own)].map((address) => readFile(join(fixturePublic, address))),
    );
    const bytes = [Buffer.from(html), ...files].map((body) => brotliCompressSync(body).byteLength);
    const sum = bytes.reduce((total, length) => total + length, 0);
    if (sum > (isTool(html) ? 40_000 : 24_000)) heavy.push(`${file}: ${sum}`);
  }
  expect(heavy).toEqual([]);
});
