import { readFileSync } from "node:fs";
import { join } from "node:path";
import { renderMarkdown } from "../../../../../plugins/gatsby-transformer-article/markdown/renderMarkdown";

const render = (body: string) => renderMarkdown(body, { file: "a.md", firstLine: 1 });
const long = "Kata ".repeat(40).trim();

test("a sentence right after a list is a note on it, with its markup", () => {
  const { html, headings } = render("## A\n\n- satu\n\n### Kalimat *penuh* dengan titik.\n\n- dua");
  expect(html).toContain('<p class="list-note">Kalimat <em>penuh</em> dengan titik.</p>');
  expect(headings.map(({ text }) => text)).toEqual(["A"]);
});

test("so is a long one, and another right after it", () => {
  const { html } = render(`- satu\n\n### ${"kata ".repeat(17)}\n\n### Satu lagi.`);
  expect(html.match(/class="list-note"/g)).toHaveLength(2);
});

test("a short one begins a section, and so does a sentence after anything but a list", () => {
  expect(render("- satu\n\n### Soft Skill").headings).toHaveLength(1);
  expect(render("- satu\n\n### Cocok buat aku?").headings).toHaveLength(1);
  expect(render("teks\n\n### Judul bertitik.").headings).toHaveLength(1);
  expect(render("- satu\n\nteks\n\n### Judul bertitik.").headings).toHaveLength(1);
  expect(render("- satu\n\n### Soft Skill\n\n### Judul bertitik.").headings).toHaveLength(2);
});

test("one of more than 150 characters is text anywhere", () => {
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

test("but a section where there are others like it, none below it, or text above it", () => {
  expect(render("# A\n\n## B\n\n# C").headings).toHaveLength(3);
  expect(render("# A\n\nteks").headings).toHaveLength(1);
  expect(render("teks\n\n# A\n\n## B").headings).toHaveLength(2);
});

test("an article of the first writers' form has its real sections, and all its words", () => {
  const body = readFileSync(join(process.cwd(), "__tests__/fixtures/markdown/firstWriters.md"), "utf8");
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
