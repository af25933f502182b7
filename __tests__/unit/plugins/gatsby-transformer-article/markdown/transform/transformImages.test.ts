import { fillBody } from "../../../../../../plugins/gatsby-transformer-article/markdown/body";
import type { Picture } from "../../../../../../plugins/gatsby-transformer-article/markdown/toPictureHtml";
import { renderBody } from "../../../../../support/renderBody";

const render = (body: string) => renderBody(body, { firstLine: 7 });
const picture: Picture = { sources: [], src: "/static/foto.jpg", width: 640, height: 480 };
const fill = (body: string) => fillBody(render(body).body, { findPicture: () => picture });

test("images beside the article are listed as typed, once, with line and column", () => {
  expect(
    render("![a](./foto%20saya.jpg)\n\nteks ![b](<foto lain.png>) <img src=c.png alt=c>").images,
  ).toEqual([
    { target: "./foto saya.jpg", line: 7, column: 1 },
    { target: "foto lain.png", line: 9, column: 6 },
    { target: "c.png", line: 9, column: 28 },
  ]);
});

test("all but one that the article begins with load lazily; one that stands alone is a figure", () => {
  expect(fill("![a](a.jpg)\n\nteks ![b](b.jpg) teks")).toBe(
    '<figure class="image"><img src="/static/foto.jpg" alt="a" width="640" height="480" decoding="async"></figure>\n' +
      '<p>teks <img src="/static/foto.jpg" alt="b" width="640" height="480" loading="lazy" decoding="async"> teks</p>',
  );
});

test.each([
  "Teks.\n\n![a](a.jpg)",
  "## Bagian\n\n![a](a.jpg)",
  "![a](a.jpg) teks",
  "<!-- fakta: gaji -->\n\n![a](a.jpg)",
])("%j begins with something else, so its picture loads lazily", (body) => {
  expect(fill(body)).toContain('loading="lazy"');
});

test("the title is the caption", () => {
  expect(fill('![a](a.jpg "Judul & <b>")')).toContain(
    "<figcaption>Judul &#x26; &#x3C;b></figcaption></figure>",
  );
  expect(fill('teks ![a](a.jpg "Judul")')).toContain('alt="a" title="Judul"');
  expect(fill('![a](a.jpg "Judul")')).not.toContain("title=");
});

test("a missing file leaves its text", () => {
  expect(render("![Grafik <gaji>](a.jpg)").html).toBe('<p class="missing-image">[Grafik &#x3C;gaji>]</p>');
  expect(render("x ![](a.jpg)").html).toContain('<span class="missing-image">[gambar tidak tersedia]</span>');
});

test.each(["a --> b --!> <c", "a\u2028b"])("the text %j is kept", (alt) => {
  expect(fill(`x ![${alt}](a.jpg)`)).toContain(`alt="${alt}"`);
});

test("a comment is no picture", () => {
  const typed = '<!--gambar {"src":"x","alt":"","title":null,"lazy":false,"block":false}-->';
  expect(fill(`${typed}\n\nteks`)).toBe("<p>teks</p>");
});

test("images of other sites are allowed, lazy, without referrer, and reported", () => {
  const { html, images, problems } = render('![a](https://lain.example/a.png "Judul")');
  expect(html).toBe(
    '<figure class="image"><img src="https://lain.example/a.png" alt="a" class="remote-image" decoding="async" ' +
      'loading="lazy" referrerpolicy="no-referrer"><figcaption>Judul</figcaption></figure>',
  );
  expect(images).toEqual([]);
  expect(problems).toMatchObject([{ code: "image-remote", severity: "warning", line: 7, column: 1 }]);
});

test("they keep their size, and are fetched by https", () => {
  const { html, problems } = render('x <img src="http://lain.example/a.png" alt=a width=30 height=20>');
  expect(html).toContain('src="https://lain.example/a.png" alt="a" width="30" height="20"');
  expect(problems.map(({ code }) => code)).toEqual(["image-insecure", "image-remote"]);
});

test("an empty alt text is a warning", () => {
  expect(render("teks ![](a.jpg)").problems).toMatchObject([
    { code: "image-alt-missing", line: 7, column: 6 },
  ]);
});

test("an image in a data: address is dropped and reported, and its text stays", () => {
  const { html, problems } = render("![teksnya](data:image/svg+xml,x)");
  expect(html).toBe("<p>teksnya</p>");
  expect(problems).toMatchObject([{ code: "address-unsafe" }]);
});
