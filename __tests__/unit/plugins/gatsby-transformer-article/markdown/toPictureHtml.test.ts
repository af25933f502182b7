import {
  type Picture,
  type PictureText,
  toPictureHtml,
} from "../../../../../plugins/gatsby-transformer-article/markdown/toPictureHtml";

const picture: Picture = {
  sources: [{ type: "image/avif", srcset: "/a-320.avif 320w, /a-640.avif 640w" }],
  src: "/a.jpg",
  srcset: "/a-320.jpg 320w, /a-640.jpg 640w",
  sizes: "(min-width: 40rem) 40rem, 100vw",
  width: 640,
  height: 480,
};
const text: PictureText = { alt: 'a "b" <c>', title: null, lazy: true, block: false };

test("a picture has its formats, sizes and dimensions", () => {
  expect(toPictureHtml(text, picture)).toBe(
    '<picture><source type="image/avif" srcset="/a-320.avif 320w, /a-640.avif 640w" sizes="(min-width: 40rem) 40rem, 100vw">' +
      '<img src="/a.jpg" srcset="/a-320.jpg 320w, /a-640.jpg 640w" sizes="(min-width: 40rem) 40rem, 100vw" ' +
      'alt="a &#x22;b&#x22; <c>" width="640" height="480" loading="lazy" decoding="async"></picture>',
  );
});

test("an empty alt text is kept, so that screen readers don't read the address", () => {
  expect(toPictureHtml({ ...text, alt: "" }, picture)).toContain('alt=""');
});

test("no style attribute, no script", () => {
  expect(toPictureHtml({ ...text, block: true, alt: '" onload="x' }, picture)).not.toMatch(
    / style=|" onload/,
  );
});

test("a missing picture leaves its text, or its title", () => {
  expect(toPictureHtml(text, null)).toBe('<span class="missing-image">[a "b" &#x3C;c>]</span>');
  expect(toPictureHtml({ ...text, alt: "", title: "Judul", block: true }, null)).toBe(
    '<p class="missing-image">[Judul]</p>',
  );
});
