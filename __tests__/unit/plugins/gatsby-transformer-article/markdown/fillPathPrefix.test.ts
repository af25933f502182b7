import { fillPathPrefix } from "../../../../../plugins/gatsby-transformer-article/markdown/fillPathPrefix";
import { renderMarkdown } from "../../../../../plugins/gatsby-transformer-article/markdown/renderMarkdown";

const render = (body: string) => renderMarkdown(body, { file: "a.md", firstLine: 1 }).html;

test("links from the root get the prefix, whatever attributes come before", () => {
  expect(fillPathPrefix(render("[a](/b#c) <a title='>' lang=en href=/d>d</a>"), "/awalan")).toBe(
    '<p><a href="/awalan/b/#isi-c">a</a> <a title=">" lang="en" href="/awalan/d/">d</a></p>',
  );
});

test.each([
  "[a](https://lain.example/)",
  "[a](#b)",
  "[a](b.md)",
  'teks href="/b"',
  '`<a href="/b">`',
  "a[^1]\n\n[^1]: b",
])("%s stays as it is", (body) => {
  expect(fillPathPrefix(render(body), "/awalan")).toBe(render(body));
});

test("without a prefix nothing changes", () => {
  expect(fillPathPrefix(render("[a](/b)"), "")).toBe(render("[a](/b)"));
});
