import { toHtml } from "hast-util-to-html";
import { parseMarkdown } from "../../../../../../plugins/gatsby-transformer-article/markdown/parse/parseMarkdown";
import { toTree } from "../../../../../../plugins/gatsby-transformer-article/markdown/parse/toTree";

const render = (body: string): string => toHtml(toTree(parseMarkdown(body), body));

test("raw HTML within a block becomes elements there, and leaves its neighbours as they are", () => {
  expect(render("Tekan <kbd>A</kbd>.\n\nLalu **B**.\n\n- <b>C</b>\n")).toBe(
    "<p>Tekan <kbd>A</kbd>.</p>\n<p>Lalu <strong>B</strong>.</p>\n<ul>\n<li><b>C</b></li>\n</ul>",
  );
});

test("raw HTML around blocks contains them", () => {
  expect(render("<details>\n\nIsi <i>miring</i>.\n\n</details>\n")).toBe(
    "<details>\n<p>Isi <i>miring</i>.</p>\n</details>",
  );
});

test("an element keeps its position, however many blocks have raw HTML", () => {
  for (const count of [2, 60]) {
    const body = "Satu <b>tebal</b>.\n\n".repeat(count);
    const paragraphs = toTree(parseMarkdown(body), body).children.filter(({ type }) => type === "element");
    expect(paragraphs).toHaveLength(count);
    expect(paragraphs.at(-1)?.position?.start.line).toBe(2 * count - 1);
    const [, bold] =
      paragraphs.at(-1)?.type === "element" ? (paragraphs.at(-1) as { children: unknown[] }).children : [];
    expect(bold).toMatchObject({ tagName: "b", position: { start: { line: 2 * count - 1, column: 6 } } });
  }
});

test.each([
  ["Tulis ke redaksi@example.org ya.", '<a href="mailto:redaksi@example.org">redaksi@example.org</a>'],
  ["Buka www.example.org ya.", '<a href="http://www.example.org">www.example.org</a>'],
  ["Buka https://example.org ya.", '<a href="https://example.org">https://example.org</a>'],
])("a bare address in “%s” is a link, with or without an @ in the text", (body, link) => {
  expect(render(body)).toContain(link);
  expect(render(`${body} a@b`)).toContain(link);
});
