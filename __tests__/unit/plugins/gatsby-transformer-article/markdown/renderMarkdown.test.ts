import { english } from "../../../../support/english";
import { renderBody } from "../../../../support/renderBody";

const render = (body: string) => renderBody(body, { file: "a/index.md", firstLine: 6 });

test("an empty body is an empty article", () => {
  expect(render("")).toEqual({
    body: [],
    html: "",
    headings: [],
    excerpt: "",
    readingMinutes: 1,
    anchors: [],
    links: [],
    images: [],
    factsPlaces: [],
    numberedLists: [],
    prose: [],
    problems: [],
  });
});

test("Windows line ends and a byte order mark change nothing", () => {
  const body = "# A\n\nteks\n\n```js\nlet a\n```\n\n> [!TIP]\n> x\n\n[y](www.x.com)";
  expect(render(`\uFEFF${body.replaceAll("\n", "\r\n")}`)).toEqual(render(body));
});

test("nor do they where the text is searched by offset, or shown as plain text", () => {
  expect(render("\uFEFF<!-- lupa\n\n**b**").html).toContain("<strong>b</strong>");
  const refused = `satu\ndua\n\n${"> ".repeat(100)}tiga`;
  expect(render(refused.replaceAll("\n", "\r\n")).html).toBe(render(refused).html);
  expect(render(refused.replaceAll("\n", "\r")).html).toBe(render(refused).html);
});

test("the result is plain data", () => {
  const rendered = render("# A [x](y.md) ![z](z.png) \uD800\n\n<b>\0");
  expect(JSON.parse(JSON.stringify(rendered))).toEqual(rendered);
});

test("a refused article is shown as plain text, with an error", () => {
  const { html, problems, readingMinutes } = render(`Satu <b>dua</b>\n\n${"> ".repeat(100)}tiga & empat`);
  expect(html).toMatch(/^<p>Satu &#x3C;b>dua&#x3C;\/b><\/p>\n<p>(> )+tiga &#x26; empat<\/p>$/);
  expect(problems).toMatchObject([{ severity: "error", file: "a/index.md", line: 8, column: 1 }]);
  expect(readingMinutes).toBe(1);
});

test("an error within is reported, and the text is shown", () => {
  jest.isolateModules(() => {
    jest.doMock("../../../../../plugins/gatsby-transformer-article/markdown/parse/parseMarkdown", () => ({
      parseMarkdown: () => {
        throw new RangeError("Maximum call stack size exceeded");
      },
    }));
    const isolated = jest.requireActual<
      typeof import("../../../../../plugins/gatsby-transformer-article/markdown/renderMarkdown")
    >("../../../../../plugins/gatsby-transformer-article/markdown/renderMarkdown");
    const { body, problems } = isolated.renderMarkdown("teks <b>", { file: "a.md", firstLine: 3 });
    expect(body).toEqual([{ kind: "html", html: "<p>teks &#x3C;b></p>" }]);
    expect(problems).toMatchObject([{ code: "markdown-failed", severity: "error", line: 3 }]);
    expect(`${problems[0]?.message} ${problems[0]?.fix}`).not.toMatch(english);
    jest.dontMock("../../../../../plugins/gatsby-transformer-article/markdown/parse/parseMarkdown");
  });
});

test("emoji are text", () => {
  expect(render("halo 👋🏽 :wave:").html).toBe("<p>halo 👋🏽 :wave:</p>");
});

test("nothing has a style attribute", () => {
  expect(render("| a |\n|:-:|\n| b |\n\n1. a\n\n![x](https://x.example/a.png)").html).not.toContain("style");
});

test("a paragraph whose only tag was dropped is dropped too", () => {
  expect(render("a\n\n<font></font>\n\nb").html).not.toContain("<p></p>");
});
