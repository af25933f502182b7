import {
  findRefusal,
  maxLength,
  maxNesting,
} from "../../../../../../plugins/gatsby-transformer-article/markdown/parse/findRefusal";
import { renderBody } from "../../../../../support/renderBody";

const many = 10_000;
const code = (body: string) => findRefusal(body)?.code ?? null;
const lines = (count: number, toLine: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => toLine(index)).join("\n");

describe("refuses what would take the parser too long, with line and column", () => {
  test.each([
    ["two million characters", "kata ".repeat(400_000), "article-too-long"],
    ["quotes", "> ".repeat(many) + "a", "nesting-too-deep"],
    ["quotes without spaces", ">".repeat(many) + "a", "nesting-too-deep"],
    ["lists on a line", "- ".repeat(many) + "a", "nesting-too-deep"],
    ["lists line by line", lines(200, (index) => "  ".repeat(index) + "- a"), "nesting-too-deep"],
    ["brackets", "[".repeat(many) + "a" + "]".repeat(many), "block-too-dense"],
    ["open links", "[a](".repeat(many), "block-too-dense"],
    ["emphasis", "*a _b ".repeat(many), "block-too-dense"],
    ["stars", "*".repeat(many), "block-too-dense"],
    ["tags", "<b>".repeat(many), "block-too-dense"],
    ["lines without a blank one", "a\n".repeat(many), "block-too-dense"],
    ["deep lines, many", (">".repeat(maxNesting - 1) + "a\n\n").repeat(many), "block-too-dense"],
    [
      "a table of a hundred thousand cells",
      "|a".repeat(5_000) + "\n" + "|-".repeat(5_000) + "\n" + ("|b".repeat(5_000) + "\n").repeat(18),
      "block-too-dense",
    ],
    ["ten thousand tables", "| a |\n| - |\n| b |\n\n".repeat(many), "block-too-dense"],
    ["footnotes", lines(many, (index) => `a[^${index}]\n\n[^${index}]: b\n`), "footnotes-too-many"],
  ])("%s", (_, body, expected) => {
    expect(code(body)).toBe(expected);
  });

  test("the line is counted in the file", () => {
    const { problems } = renderBody(`a\n\n${"> ".repeat(many)}a`, { firstLine: 5 });
    expect(problems).toMatchObject([{ code: "nesting-too-deep", severity: "error", line: 7 }]);
  });
});

describe("accepts what articles have", () => {
  test.each([
    ["nothing", ""],
    ["a long article", ("Kata *miring* dan [tautan](/x). ".repeat(5) + "\n\n").repeat(2_400)],
    ["20,000 headings", "# A\n".repeat(20_000)],
    ["a divider", "- ".repeat(80)],
    ["a large table", "| a | b |\n| - | - |\n" + "| *1* | [2](x) |\n".repeat(1_000)],
    ["ten levels", lines(10, (index) => "  ".repeat(index) + "- a")],
    ["deep code", "    ".repeat(60) + "- a"],
    ["dense code", "```json\n" + "[[*_<!\n".repeat(many) + "```\n\nteks"],
    ["a long list", "- a\n\n".repeat(many)],
  ])("%s", (_, body) => {
    expect(code(body)).toBeNull();
  });

  test("marks after a code block count again", () => {
    expect(code("```\nx\n```\n" + "[".repeat(2 * many))).toBe("block-too-dense");
  });

  test("accepts the longest body allowed, and refuses one character more", () => {
    expect(code("kat\n\n".repeat(maxLength / 5))).toBeNull();
    expect(code("kat\n\n".repeat(maxLength / 5) + "x")).toBe("article-too-long");
  });
});
