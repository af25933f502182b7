import { renderBody } from "../../../../../support/renderBody";

const render = (body: string) => renderBody(body).html;
const table = "| a | b | c |\n| - | :-: | --: |\n| 1 | 2 | 3 |";

test("a table scrolls, is named after its columns, and its headers are those of columns", () => {
  const html = render(table);
  expect(html).toMatch(
    /^<div class="table-scroll" role="region" aria-label="Tabel: a, b, c" tabindex="0"><table>/,
  );
  expect(html).toContain('<th scope="col">a</th>');
  expect(html).toContain('<th class="align-center" scope="col">b</th>');
  expect(html).toContain('<td class="align-right">3</td>');
  expect(html).not.toContain("align=");
});

test("the paragraph `Tabel: …` right before it is its caption", () => {
  const html = render(`teks\n\nTabel: Gaji **junior**\n\n${table}`);
  expect(html).toContain(
    '<p>teks</p>\n<div class="table-scroll" role="region" aria-label="Gaji junior" tabindex="0">',
  );
  expect(html).toContain("<table><caption>Gaji <strong>junior</strong></caption>");
  expect(html).not.toContain("Tabel:");
});

test("a number stays, since the text may refer to it", () => {
  expect(render(`Tabel 2: Gaji\n\n${table}`)).toContain("<caption>Tabel 2: Gaji</caption>");
});

test("any other paragraph stays a paragraph", () => {
  expect(render(`Tabel gaji\n\n${table}`)).toMatch(/^<p>Tabel gaji<\/p>/);
  expect(render(`Tabel: Gaji\n\nteks\n\n${table}`)).toContain("<p>Tabel: Gaji</p>");
});

test("two tables each have their caption", () => {
  const html = render(`Tabel: A\n\n${table}\n\nTabel: B\n\n${table}`);
  expect([...html.matchAll(/<caption>(.)/g)].map((match) => match[1])).toEqual(["A", "B"]);
  expect(html.match(/table-scroll/g)).toHaveLength(2);
});

test("a header beside data is that of its row", () => {
  const html = render("<table><tr><th>a</th><td>1</td></tr></table>");
  expect(html).toContain('<th scope="row">a</th>');
});
