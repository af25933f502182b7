import { renderMarkdown } from "../../../../../plugins/gatsby-transformer-article/markdown/renderMarkdown";

const { html, anchors } = renderMarkdown(
  "a[^é] b[^é] c[^Dua-kata]\n\n[^Dua-kata]: dua\n[^é]: satu\n[^sisa]: tak dipanggil",
  {
    file: "a.md",
    firstLine: 1,
  },
);

test("footnotes are numbered as they are called, under ASCII ids prefixed once", () => {
  expect(anchors).toEqual([
    "isi-fnref-1",
    "isi-fnref-1-2",
    "isi-fnref-2",
    "isi-footnote-label",
    "isi-fn-1",
    "isi-fn-2",
  ]);
  expect(html).toContain(
    '<a href="#isi-fn-1" id="isi-fnref-1" data-footnote-ref aria-describedby="isi-footnote-label" class="footnote-ref">1</a>',
  );
});

test("each has a way back from every call, in Bahasa, that doesn't turn into an emoji", () => {
  expect(html).toContain('aria-label="Kembali ke rujukan 1" class="footnote-back">↩\uFE0E</a>');
  expect(html).toContain(
    'href="#isi-fnref-1-2" data-footnote-backref="" aria-label="Kembali ke rujukan 1-2" class="footnote-back">↩\uFE0E 2</a>',
  );
});

test("one that nothing calls isn't shown", () => {
  expect(html).not.toContain("tak dipanggil");
});
