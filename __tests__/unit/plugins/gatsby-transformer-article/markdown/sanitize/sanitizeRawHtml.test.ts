import { renderBody } from "../../../../../support/renderBody";

const render = (body: string) => renderBody(body, { file: "a/index.md", firstLine: 7 });
const report = (body: string) =>
  render(body).problems.map(({ code, line, column, message }) => ({ code, line, column, message }));

test("reports what was dropped, and where in the file", () => {
  expect(report("teks\n\n> teks <font\n> color=red>x</font> <b onclick=alert(1)\n> style=x>y</b>")).toEqual([
    {
      code: "markup-dropped",
      line: 9,
      column: 8,
      message: "Tag `<font>` tidak diizinkan di dalam artikel, jadi dibuang.",
    },
    {
      code: "markup-dropped",
      line: 10,
      column: 25,
      message: "Atribut `onclick` pada `<b>` tidak diizinkan di dalam artikel, jadi dibuang.",
    },
    {
      code: "markup-dropped",
      line: 11,
      column: 1,
      message: "Atribut `style` pada `<b>` tidak diizinkan di dalam artikel, jadi dibuang.",
    },
  ]);
  expect(report('<div\n  class="x"\n>\n</div>')).toMatchObject([{ line: 8, column: 3 }]);
});

test("an address that could run script is reported", () => {
  expect(report("x <a href='javascript:alert(1)'>y</a>")).toMatchObject([
    { code: "address-unsafe", line: 7, column: 6 },
  ]);
  expect(report("[y](javascript:alert(1))")[0]?.message).toContain("javascript:alert(1)");
});

test("the problems are warnings, not errors", () => {
  expect(
    render("<script>x</script> <form> <b>").problems.every(({ severity }) => severity === "warning"),
  ).toBe(true);
});

test("a closed comment is dropped without a report", () => {
  expect(report("<!-- catatan -->\n\nteks <!-- lain --> teks")).toEqual([]);
  expect(render("a <!-- x --> b").html).toBe("<p>a  b</p>");
});

test("what stays keeps its line and column", () => {
  expect(render("x <font color=red>y</font> <a href=/z>z</a>").links).toEqual([
    { target: "/z", line: 7, column: 28 },
  ]);
});

test("dropped tags don't split words", () => {
  expect(render("sa<font color=red>tu</font>").html).toBe("<p>satu</p>");
});

test("details, tables and lists in HTML work, with Markdown in them", () => {
  expect(report("<details open>\n<summary>A</summary>\n\n- *b*\n\n</details>")).toEqual([]);
  expect(render("<details>\n<summary>A</summary>\n\n**b**\n\n</details>").html).toBe(
    "<details>\n<summary>A</summary>\n<p><strong>b</strong></p>\n</details>",
  );
  expect(report("<table><tr><td>a<tr><td>b</table>\n\n<ul><li>a<li>b</ul>\n\n<dl><dt>a<dd>b</dl>")).toEqual(
    [],
  );
});

test.each(["<td>x</td>", "<li>x</li>", "<summary>x</summary>", "<figcaption>x</figcaption>"])(
  "%s alone means nothing",
  (body) => {
    expect(report(body)).toMatchObject([{ code: "markup-misplaced" }]);
  },
);

test("unclosed tags are dropped, and so are end tags without a start", () => {
  const { html } = render("x <b>y\n\nz </i> w\n\n<div>\n\n# A");
  expect(html).toContain("<p>x y</p>\n<p>z  w</p>");
  expect(html).not.toContain("<div>");
  expect(report("x <b>y")).toMatchObject([{ code: "markup-unclosed" }]);
  expect(report("x </b>y")).toMatchObject([{ code: "markup-unopened" }]);
});

test("a tag can't be closed in another block", () => {
  expect(render("> a </blockquote> b\n\n- c </li></ul> d").html).toBe(
    "<blockquote>\n<p>a  b</p>\n</blockquote>\n<ul>\n<li>c  d</li>\n</ul>",
  );
});

test("tags nested too deeply are dropped", () => {
  const problems = report(`${"<div>".repeat(60)}x${"</div>".repeat(60)}`);
  expect(problems.filter(({ code }) => code === "markup-too-deep")).toHaveLength(10);
});

test("code is dropped with its script, in a block and within a line", () => {
  expect(render("<script>\nlet a = '<b>';\n</script>\n\na <script>alert(1)</script> b").html).toBe(
    "<p>a  b</p>",
  );
  expect(render("a <script>alert(1) b").html).toBe("<p>a alert(1) b</p>");
});

test.each([
  "<div>",
  "<!--",
  "<textarea>",
  "<script>",
  "<style>",
  "<title>",
  "<plaintext>",
  "<select>",
  "<noscript>",
  "<svg>",
  "<math>",
  "<xmp>",
  "<iframe>",
  "<noembed>",
  "<noframes>",
  "<template>",
  "<table>",
  "<details>",
  "<b>",
  "<a href=x>",
  "<pre>",
  "<?php",
  "<![CDATA[",
  "<!X",
  "<div ",
  "<a href='",
  "<ul>",
  "<button>",
  "<option>",
  "<svg><style>",
  "<object>",
  "<h2>",
  "<code>",
  "<p>",
  "<li>",
])("an unclosed %s does not swallow the rest", (opener) => {
  for (const body of [`${opener}\n\n`, `teks ${opener}\n\n`, `> ${opener}\n\n`, `- ${opener}\n\n`]) {
    const { html } = render(`${body}## Sesudah\n\nteks **tebal**\n\n- butir`);
    expect(html).toContain('<h2 id="isi-sesudah">Sesudah</h2>');
    expect(html).toMatch(/<p>teks <strong>tebal<\/strong><\/p>\n<ul>\n<li>butir<\/li>\n<\/ul>$/);
  }
  // CommonMark takes the text right below for HTML too, up to the next blank line; it must be there in either form.
  const { html } = render(`${opener}\n## Sesudah\n\nteks **tebal**`);
  expect(html).toContain("Sesudah");
  expect(html).toContain("teks <strong>tebal</strong>");
});
