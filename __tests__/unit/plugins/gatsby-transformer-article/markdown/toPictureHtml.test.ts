import { toPictureHtml } from "../../../../../plugins/gatsby-transformer-article/markdown/toPictureHtml";

const image = {
  sources: [{ type: "image/avif", srcset: "/a-320.avif 320w, /a-640.avif 640w" }],
  src: "/a.jpg",
  srcset: "/a-320.jpg 320w, /a-640.jpg 640w",
  sizes: "(min-width: 40rem) 40rem, 100vw",
  width: 640,
  height: 480,
  alt: 'a "b" <c>',
  title: null,
  lazy: true,
  block: false,
};

test("a picture with its formats, sizes and space", () => {
  expect(toPictureHtml(image)).toBe(
    '<picture><source type="image/avif" srcset="/a-320.avif 320w, /a-640.avif 640w" sizes="(min-width: 40rem) 40rem, 100vw">' +
      '<img src="/a.jpg" srcset="/a-320.jpg 320w, /a-640.jpg 640w" sizes="(min-width: 40rem) 40rem, 100vw" ' +
      'alt="a &#x22;b&#x22; <c>" width="640" height="480" loading="lazy" decoding="async"></picture>',
  );
});

test("an empty alt text stays, so that no screen reader reads the address", () => {
  expect(toPictureHtml({ ...image, alt: "" })).toContain('alt=""');
});

test("no style attribute, no script", () => {
  expect(toPictureHtml({ ...image, block: true, alt: '" onload="x' })).not.toMatch(/ style=|" onload/);
});
