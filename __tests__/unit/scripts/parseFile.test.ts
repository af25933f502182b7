import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArticle, toCheckedArticle } from "../../../plugins/gatsby-transformer-article";
import { parseFile } from "../../../scripts/parseFile";
import { brokenArticles } from "../../fixtures/broken/brokenArticles";
import { gfmExamples } from "../../fixtures/markdown/gfmExamples";
import { xssPayloads } from "../../fixtures/markdown/xssPayloads";

const toFiles = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file): [string, () => Uint8Array] => [file, () => readFileSync(join(folder, file))]);

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const articles: [string, () => Uint8Array][] = [
  ...toFiles("content"),
  ...toFiles("__tests__/fixtures"),
  ...brokenArticles.map(({ name, toBytes }): [string, () => Uint8Array] => [name, toBytes]),
  ["all payloads", () => utf8(xssPayloads.join("\n\n"))],
  ["all GFM examples", () => utf8(gfmExamples.map(({ markdown }) => markdown).join("\n\n"))],
];

describe("parseFile", () => {
  test.each(articles)("says the same of %s as the site, which makes its html too", (file, toBytes) => {
    const bytes = toBytes();
    const article = parseArticle(bytes, file);
    expect(parseFile(bytes, file)).toEqual({
      article: toCheckedArticle(article),
      problems: article.problems,
    });
  });
});

describe("parseArticle", () => {
  test("makes no html for a check", () => {
    const bytes = utf8('---\ntitle: "A"\n---\n\n```js\nlet a = 1;\n```\n');
    expect(JSON.stringify(parseArticle(bytes, "a.md").body)).toContain("hljs-keyword");
    expect(parseArticle(bytes, "a.md", { withHtml: false }).body).toEqual([]);
  });
});
