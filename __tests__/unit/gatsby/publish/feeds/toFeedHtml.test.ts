import { readFileSync } from "node:fs";
import { load } from "cheerio";
import { toFeedHtml } from "../../../../../gatsby/publish/feeds/toFeedHtml";
import { fillBody, parseArticle } from "../../../../../plugins/gatsby-transformer-article";
import { xssPayloads } from "../../../../fixtures/markdown/xssPayloads";

const url = "https://situs.example/x/artikel/";
const toHtml = (html: string) => toFeedHtml(html, url);

/** An article's html as the content engine makes it, for a site with no other files. */
function render(body: string): string {
  return fillBody(parseArticle(Buffer.from(`---\nslug: /artikel\n---\n\n${body}`), "artikel.md").body);
}

test("addresses become absolute, also anchors, those of pictures, and each of a set", () => {
  expect(toHtml('<a href="/x/lain/#isi-a">a</a>')).toBe(
    '<a href="https://situs.example/x/lain/#isi-a">a</a>',
  );
  expect(toHtml('<a href="#isi-a">a</a>')).toBe(`<a href="${url}#isi-a">a</a>`);
  expect(toHtml('<a href="https://lain.example/?a=1&amp;b=2">a</a>')).toContain(
    "https://lain.example/?a=1&#x26;b=2",
  );
  expect(toHtml('<a href="mailto:a@b.example">a</a>')).toContain('"mailto:a@b.example"');
  const img = toHtml(
    '<img src="/x/static/a,b/1.jpg" srcset="/x/static/a,b/1.jpg 320w, /x/static/a,b/2.jpg 640w" alt="">',
  );
  expect(img).toContain('src="https://situs.example/x/static/a,b/1.jpg"');
  expect(img).toContain(
    'srcset="https://situs.example/x/static/a,b/1.jpg 320w, https://situs.example/x/static/a,b/2.jpg 640w"',
  );
});

test("an invalid address stays, and breaks nothing", () => {
  expect(toHtml('<a href="https://[">a</a>')).toBe('<a href="https://[">a</a>');
});

test("what only makes sense on the page is dropped: anchors of headings, words for screen readers, names of languages", () => {
  const html = toHtml(render("## Bagian\n\n[situs](https://lain.example)\n\n```js\nconst a = 1;\n```"));
  expect(load(html).text().replace(/\s+/g, " ").trim()).toBe("Bagian situs const a = 1;");
  expect(html).toContain('<h2 id="isi-bagian">Bagian</h2>');
  expect(html).toContain("<pre><code>const a = 1;\n</code></pre>");
});

test("callouts, tasks, tables, videos and pictures make sense without the style sheet", () => {
  expect(toHtml(render("> [!TIP]\n> Belajar tiap hari."))).toMatch(
    /^<blockquote><p><strong>Tips<\/strong><\/p>\s*<p>Belajar tiap hari.<\/p>\s*<\/blockquote>$/,
  );
  expect(
    load(toHtml(render("- [x] sudah\n- [ ] belum")))
      .text()
      .trim()
      .split("\n"),
  ).toEqual(["☑ sudah", "☐ belum"]);
  expect(toHtml(render("| a |\n| - |\n| b |"))).toMatch(/^<table>/);
  expect(load(toHtml(render("[Sehari bekerja](https://youtu.be/abc123)"))).text()).toBe(
    "Sehari bekerja (YouTube)",
  );
  const picture =
    '<picture><source type="image/avif" srcset="/a.avif 320w"><img src="/a.jpg" alt="A"></picture>';
  expect(toHtml(picture)).toBe('<img src="https://situs.example/a.jpg" alt="A">');
});

test("no attribute is left that only makes sense on the site", () => {
  const attributes = new Set<string>();
  for (const file of ["magang/index.md", "technical-writer/index.md"]) {
    const { body } = parseArticle(readFileSync(`__tests__/fixtures/articles/${file}`), file);
    const html = toHtml(fillBody(body));
    for (const element of load(html)("body *").toArray()) {
      for (const name of Object.keys(element.attribs)) attributes.add(name);
    }
  }
  expect([...attributes].sort()).toEqual(["alt", "href", "id", "scope", "src"]);
});

test("payloads stay harmless", () => {
  const $ = load(toHtml(render(xssPayloads.join("\n\n"))));
  expect($("script, style, iframe, object, embed, form, base, meta, link")).toHaveLength(0);
  expect(
    $("body *")
      .toArray()
      .flatMap(({ attribs }) => Object.keys(attribs))
      .filter((name) => name.startsWith("on")),
  ).toEqual([]);
  expect(
    $("[href], [src]")
      .toArray()
      .map(({ attribs }) => attribs["href"] ?? attribs["src"])
      .filter((address) => !/^(https?|mailto|tel):/.test(address ?? "")),
  ).toEqual([]);
});
