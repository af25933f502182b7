import { renderBody } from "../../../../../support/renderBody";

const { html, anchors } = renderBody(
  "a[^é] b[^é] c[^Dua-kata]\n\n[^Dua-kata]: dua\n[^é]: satu\n[^sisa]: tak dipanggil",
);

test("footnotes are numbered in the order of their references, with ASCII ids prefixed once", () => {
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

test("each links back to every reference, in Bahasa, with an arrow that phones don't show as an emoji", () => {
  expect(html).toContain('aria-label="Kembali ke rujukan 1" class="footnote-back">↩\uFE0E</a>');
  expect(html).toContain(
    'href="#isi-fnref-1-2" data-footnote-backref="" aria-label="Kembali ke rujukan 1-2" class="footnote-back">↩\uFE0E 2</a>',
  );
});

test("one without a reference isn't shown", () => {
  expect(html).not.toContain("tak dipanggil");
});

test("task boxes have their state as a label, and are disabled", () => {
  expect(renderBody("- [x] a\n- [ ] b").html).toBe(
    '<ul class="contains-task-list">\n<li class="task-list-item"><input type="checkbox" checked disabled aria-label="Selesai"> a</li>\n' +
      '<li class="task-list-item"><input type="checkbox" disabled aria-label="Belum selesai"> b</li>\n</ul>',
  );
});
