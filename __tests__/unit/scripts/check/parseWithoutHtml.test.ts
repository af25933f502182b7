import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArticle } from "../../../../plugins/gatsby-transformer-article";
import { brokenArticles } from "../../../fixtures/broken/brokenArticles";
import { gfmExamples } from "../../../fixtures/markdown/gfmExamples";
import { xssPayloads } from "../../../fixtures/markdown/xssPayloads";

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

describe("check:content", () => {
  test.each(articles)("reads the same of %s as a build, which makes its html too", (file, toBytes) => {
    const bytes = toBytes();
    const { body: _, ...read } = parseArticle(bytes, file);
    expect(parseArticle(bytes, file, { withHtml: false })).toMatchObject(read);
  });

  test("makes no html", () => {
    const bytes = utf8('---\ntitle: "A"\n---\n\n```js\nlet a = 1;\n```\n');
    expect(JSON.stringify(parseArticle(bytes, "a.md").body)).toContain("hljs-keyword");
    expect(parseArticle(bytes, "a.md", { withHtml: false }).body).toEqual([]);
  });
});
