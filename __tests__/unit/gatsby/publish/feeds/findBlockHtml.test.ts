import { findBlockHtml } from "../../../../../gatsby/publish/feeds/findBlockHtml";

const page = `<main><p>Tulis <code>&lt;section id="tugas"</code></p>
<section aria-label="Tugas &quot;harian&quot;" class="a" id="tugas" tabindex="-1"><section id="dalam"><p>Satu</p></section></section>
<section id="gaji"><p>Dua</p></section></main>`;

test("a block is cut out whole, with the sections inside it and nothing after it", () => {
  const blocks = findBlockHtml(page, ["tugas", "gaji", "tidak-ada"]);
  expect([...blocks.keys()]).toEqual(["tugas", "gaji"]);
  expect(blocks.get("tugas")).toBe(
    '<section aria-label="Tugas &quot;harian&quot;" class="a" id="tugas" tabindex="-1"><section id="dalam"><p>Satu</p></section></section>',
  );
  expect(blocks.get("gaji")).toBe('<section id="gaji"><p>Dua</p></section>');
});
