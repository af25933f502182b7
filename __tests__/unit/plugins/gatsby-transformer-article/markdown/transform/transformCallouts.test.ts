import { renderBody } from "../../../../../support/renderBody";

const render = (body: string) => renderBody(body).html;

test.each([
  ["TIP", "tip", "Tips"],
  ["NOTE", "note", "Catatan"],
  ["IMPORTANT", "important", "Penting"],
  ["WARNING", "warning", "Peringatan"],
  ["CAUTION", "caution", "Hati-hati"],
  ["tip", "tip", "Tips"],
])("[!%s]", (kind, name, label) => {
  expect(render(`> [!${kind}]\n> Isi *penting*.\n>\n> - satu`)).toBe(
    `<div class="callout callout-${name}" role="note"><p class="callout-title">${label}</p>\n` +
      "<p>Isi <em>penting</em>.</p>\n<ul>\n<li>satu</li>\n</ul>\n</div>",
  );
});

test("the marker may stand alone, with the text in the next paragraph", () => {
  expect(render("> [!TIP]\n>\n> Isi")).toContain('<p class="callout-title">Tips</p>\n\n<p>Isi</p>');
  expect(render("> [!TIP]  \n> Isi")).toContain("<p>Isi</p>");
});

test("a callout may have Windows line ends", () => {
  expect(render("> [!TIP]\r\n> Isi\r\n")).toContain("callout-tip");
});

test.each(["> [!TIP] Isi", "> [!LAIN]\n> Isi", "> Isi [!TIP]", "> [!TIP]*Isi*", "[!TIP]\nIsi"])(
  "%j stays as it is",
  (body) => {
    expect(render(body)).not.toContain("callout");
  },
);
