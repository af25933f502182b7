import { readFileSync } from "node:fs";
import { renderBody } from "../../../../../support/renderBody";

const render = (body: string) => renderBody(body);
const outline = (body: string) => render(body).headings.map(({ depth, text }) => `${depth} ${text}`);
const ids = (body: string) => render(body).headings.map(({ id }) => id);
const long = "Kata ".repeat(40).trim();

describe("transformHeadings", () => {
  test("levels begin at 2 and skip none, whatever the writer used", () => {
    expect(outline("# A\n\n### B\n\n#### C\n\n### D\n\n# E\n\n## F")).toEqual([
      "2 A",
      "3 B",
      "4 C",
      "3 D",
      "2 E",
      "3 F",
    ]);
    expect(outline("#### A\n\n###### B\n\n#### C")).toEqual(["2 A", "3 B", "2 C"]);
    expect(outline("### A\n\n## B\n\n# C\n\n# D")).toEqual(["2 A", "2 B", "2 C", "2 D"]);
  });

  test("no level is deeper than 6", () => {
    expect(
      outline("# A\n\n# A2\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F").map((text) => text[0]),
    ).toEqual(["2", "2", "3", "4", "5", "6", "6"]);
  });

  test("raw HTML headings are in the outline too", () => {
    expect(outline("<h1>A</h1>\n\n## B\n\n<h5>C</h5>\n\n# D")).toEqual(["2 A", "3 B", "4 C", "2 D"]);
  });

  test("ids are ASCII, readable and unique", () => {
    expect(
      ids(
        "## Apa itu **Café**?\n\n## Gaji: Rp5–7 juta\n\n## Gaji\n\n## Gaji\n\n## Gaji 2\n\n## 日本\n\n## 🎉",
      ),
    ).toEqual([
      "isi-apa-itu-cafe",
      "isi-gaji-rp5-7-juta",
      "isi-gaji",
      "isi-gaji-2",
      "isi-gaji-2-2",
      "isi-bagian",
      "isi-bagian-2",
    ]);
  });

  test("an id avoids those that other headings have from their text", () => {
    expect(ids("## Gaji 2\n\n## Gaji 3\n\n## Gaji\n\n## Gaji")).toEqual([
      "isi-gaji-2",
      "isi-gaji-3",
      "isi-gaji",
      "isi-gaji-4",
    ]);
  });

  test("ids don't change when text is added elsewhere", () => {
    expect(ids("## A\n\n## B")[1]).toBe(ids("teks\n\n## Z\n\n## A\n\n## B")[2]);
  });

  test("a writer's own id is kept, prefixed and ASCII; of two equal ids the first", () => {
    const { html, anchors } = render(
      '<h2 id="Gaji Café">Satu</h2>\n\n<p id="gaji-cafe">dua</p>\n\n<p id="lain">x</p>',
    );
    expect(anchors).toEqual(["isi-gaji-cafe", "isi-lain"]);
    expect(html).toContain('<h2 id="isi-gaji-cafe">Satu</h2>');
    expect(html).toContain("<p>dua</p>");
  });

  test("each heading has a link beside it, named after it", () => {
    expect(render("## Apa itu *API*?").html).toBe(
      '<div class="heading"><h2 id="isi-apa-itu-api">Apa itu <em>API</em>?</h2>' +
        '<a class="heading-anchor" href="#isi-apa-itu-api" aria-label="Tautan ke bagian Apa itu API?">#</a></div>',
    );
  });

  test("a heading within a link or a summary has none", () => {
    const { html, headings } = render("<details><summary><h2>A</h2></summary>\n\nx\n\n</details>");
    expect(html).not.toContain("heading-anchor");
    expect(headings).toHaveLength(1);
  });

  test("an empty heading is not in the table of contents", () => {
    expect(outline("##\n\n## A")).toEqual(["2 A"]);
  });

  test("the heading over the footnotes is no section, and doesn't change the outline", () => {
    const { headings, html } = render("### A\n\nx[^1]\n\n[^1]: y");
    expect(headings).toEqual([{ depth: 2, id: "isi-a", text: "A" }]);
    expect(html).toContain('<h2 id="isi-footnote-label" class="footnotes-title">Catatan kaki</h2>');
  });
});

describe("transformTextHeadings", () => {
  test("a sentence right after a list is a note on it, with its markup", () => {
    const { html, headings } = render("## A\n\n- satu\n\n### Kalimat *penuh* dengan titik.\n\n- dua");
    expect(html).toContain('<p class="list-note">Kalimat <em>penuh</em> dengan titik.</p>');
    expect(headings.map(({ text }) => text)).toEqual(["A"]);
  });

  test("so is a long heading, and another right after it", () => {
    const { html } = render(`- satu\n\n### ${"kata ".repeat(17)}\n\n### Satu lagi.`);
    expect(html.match(/class="list-note"/g)).toHaveLength(2);
  });

  test("a short heading begins a section, and so does a sentence after anything but a list", () => {
    expect(render("- satu\n\n### Soft Skill").headings).toHaveLength(1);
    expect(render("- satu\n\n### Cocok buat aku?").headings).toHaveLength(1);
    expect(render("teks\n\n### Judul bertitik.").headings).toHaveLength(1);
    expect(render("- satu\n\nteks\n\n### Judul bertitik.").headings).toHaveLength(1);
    expect(render("- satu\n\n### Soft Skill\n\n### Judul bertitik.").headings).toHaveLength(2);
  });

  test("a heading of more than 150 characters is text anywhere", () => {
    const { html, headings } = render(`## ${long}\n\n## A`);
    expect(html).toContain(`<p class="text-heading">${long}</p>`);
    expect(headings).toHaveLength(1);
  });

  test("a lone # at the very top is the writer's title, not a section", () => {
    const { html, headings } = render("# Judul *kedua*\n\n## A\n\n## B");
    expect(html).toContain('<p class="tagline">Judul <em>kedua</em></p>');
    expect(headings.map(({ depth, text }) => [depth, text])).toEqual([
      [2, "A"],
      [2, "B"],
    ]);
  });

  test("but it is a section if there are others of its level, none below it, or text above it", () => {
    expect(render("# A\n\n## B\n\n# C").headings).toHaveLength(3);
    expect(render("# A\n\nteks").headings).toHaveLength(1);
    expect(render("teks\n\n# A\n\n## B").headings).toHaveLength(2);
  });

  test("an article in the style of the first writers keeps its real sections, and all its words", () => {
    const body = readFileSync("__tests__/fixtures/markdown/firstWriters.md", "utf8");
    const { headings, html } = render(body);
    expect(headings.map(({ depth, text }) => `${depth} ${text}`)).toEqual([
      "2 Apa itu Teknisi Jaringan?",
      "2 Teknisi Jaringan Butuh Skill Apa?",
      "3 Hard Skill",
      "3 Soft Skill",
      "2 Cocok Buat Aku?",
    ]);
    expect(html).toContain(
      '<p class="list-note">Alat yang sering dipakai, antara lain crimping tool dan tester kabel.</p>',
    );
    expect(html).toContain('<p class="tagline"><em>Teknisi Jaringan</em> : Penjaga Jalur Data</p>');
  });
});
