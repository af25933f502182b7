import { renderBody } from "../../../../../support/renderBody";

const render = (body: string) => renderBody(body).html.replace(/^<p>|<\/p>$/g, "");

test.each([
  ['Kata pepatah, "Ada jalan."', "Kata pepatah, “Ada jalan.”"],
  ['"Satu" dan "dua"', "“Satu” dan “dua”"],
  ["'Satu' kata", "‘Satu’ kata"],
  ["Let's Talk, Jum'at", "Let’s Talk, Jum’at"],
  ['("kurung")', "(“kurung”)"],
  ['"*miring*" lalu', "“<em>miring</em>” lalu"],
  ['*"miring"* lalu', "<em>“miring”</em> lalu"],
  ['layar 15" saja', 'layar 15" saja'],
  ["tinggi 5'11", "tinggi 5'11"],
  ['`a = "b"` "c"', '<code>a = "b"</code> “c”'],
  ['lihat www.x.com/?q="a" "b"', null],
])("%s", (body, expected) => {
  if (expected === null) expect(render(body)).toContain("“b”");
  else expect(render(body)).toBe(expected);
});

test("an open quote ends with its paragraph", () => {
  expect(render('"a\n\n"b"')).toBe("“a</p>\n<p>“b”");
});

test("code blocks and attributes stay as typed", () => {
  expect(render('    "a"')).toContain('"a"');
  expect(render("[x](https://x.example 'a \"b\"')")).toContain("&#x22;b&#x22;");
});
