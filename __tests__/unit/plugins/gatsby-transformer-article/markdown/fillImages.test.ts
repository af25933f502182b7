import { fillImages } from "../../../../../plugins/gatsby-transformer-article/markdown/fillImages";
import type { Picture } from "../../../../../plugins/gatsby-transformer-article/markdown/Picture";
import { renderMarkdown } from "../../../../../plugins/gatsby-transformer-article/markdown/renderMarkdown";

const picture: Picture = { sources: [], src: "/static/foto.jpg", width: 640, height: 480 };
const render = (body: string) => renderMarkdown(body, { file: "a.md", firstLine: 1 }).html;

test("every image gets its own picture, or its text", () => {
  const html = render("![a](a.jpg) ![b](b.jpg) ![c](c.jpg)");
  const filled = fillImages(html, (src) => (src === "b.jpg" ? null : { ...picture, src: `/static/${src}` }));
  expect(filled).toContain('src="/static/a.jpg" alt="a"');
  expect(filled).toContain('<span class="missing-image">[b]</span>');
  expect(filled).toContain('src="/static/c.jpg" alt="c"');
});

// In an attribute `<` stands as it is: what looks like a place there would end the attribute, and the rest be markup.
test.each([
  '<p title="<!--gambar 1--><img src=x onerror=alert(1)>">x</p>',
  '<p title=\'<!--gambar {"src":"x"}--><b>\'>x</p>',
  "[x](https://lain.example '<!--gambar [1]--><img src=x onerror=alert(1)>')",
  "<p title='<!--gambar x-->'>x</p>",
  '<p title="<!--gambar null-->">x</p>',
  "`<!--gambar 1-->`",
])("a place typed by a writer is none: %s", (body) => {
  const html = render(body);
  expect(html).toContain("gambar");
  expect(fillImages(html, () => picture)).toBe(html);
});

test("a writer's place in the title of an image leaves the image whole", () => {
  const html = render(
    "x ![a](a.jpg '<!--gambar 1--><b>') ![b](https://lain.example/b.jpg '<!--gambar 1--><b>')",
  );
  const filled = fillImages(html, () => picture);
  expect(filled.match(/<img /g)).toHaveLength(2);
  expect(filled.match(/ title="<!--gambar 1--><b>"/g)).toHaveLength(2);
});

test("a line separator within the text does not hide the picture", () => {
  expect(fillImages(render("![a\u2028b](a.jpg)"), () => picture)).toContain('alt="a\u2028b"');
});
