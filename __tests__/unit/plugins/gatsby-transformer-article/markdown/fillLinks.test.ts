import { fillLinks } from "../../../../../plugins/gatsby-transformer-article/markdown/fillLinks";
import { renderMarkdown } from "../../../../../plugins/gatsby-transformer-article/markdown/renderMarkdown";

const render = (body: string) => renderMarkdown(body, { file: "a.md", firstLine: 1 }).html;

test("a link between files gets the page's path, and keeps its query, its part and its other attributes", () => {
  const html = render("[a](../b/index.md?x=1#Bagian%20Dua 'judul') <a title='>' lang=en href=b.md>c</a>");
  const asked: string[] = [];
  expect(fillLinks(html, (path) => (asked.push(path), "/b/"))).toBe(
    '<p><a href="/b/?x=1#isi-bagian-dua" title="judul">a</a> <a title=">" lang="en" href="/b/">c</a></p>',
  );
  expect(asked).toEqual(["../b/index.md", "b.md"]);
});

test("a file that is none leaves the words", () => {
  expect(fillLinks(render("[a](b.md 'judul')"), () => null)).toBe('<p><a title="judul">a</a></p>');
});

test("the path is escaped", () => {
  expect(fillLinks(render("[a](b.md)"), () => '/"><script>&')).toBe(
    '<p><a href="/&#x22;><script>&#x26;">a</a></p>',
  );
});

test("what only looks like a link stays as it is", () => {
  const html = render('tulis <a lang=en>x</a> href="berkas:x.md" dan `<a href="berkas:x.md">`');
  expect(html.match(/href="berkas:x\.md"/g)).toHaveLength(2);
  expect(fillLinks(html, () => "/b/")).toBe(html);
});
