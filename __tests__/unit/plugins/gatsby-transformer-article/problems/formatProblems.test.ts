import type { Problem } from "../../../../../plugins/gatsby-transformer-article/problems/Problem";
import {
  formatGithub,
  formatJson,
  formatSummary,
  formatText,
} from "../../../../../plugins/gatsby-transformer-article/problems/formatProblems";

const problem: Problem = {
  file: "a b/index.md",
  line: 2,
  column: 7,
  severity: "error",
  code: "slug-no-slash",
  field: "slug",
  message: "Pesan, 100%: penting.",
  fix: "Baris\ndua.",
};
const options = { colour: false, readSource: () => "---\nslug: x\ntitle: y\nlain\n", contentPath: "content" };

describe("formatJson", () => {
  it("has exactly the promised keys, in order", () => {
    const [first] = JSON.parse(formatJson([problem])) as object[];

    expect(Object.keys(first ?? {})).toEqual([
      "file",
      "line",
      "column",
      "severity",
      "code",
      "field",
      "message",
      "fix",
    ]);
    expect(first).toEqual(problem);
  });

  it("is an empty list for no problem", () => {
    expect(formatJson([])).toBe("[]");
  });
});

describe("formatGithub", () => {
  it("escapes as GitHub reads it", () => {
    expect(formatGithub([{ ...problem, file: "a,b:c.md" }], options)).toBe(
      "::error file=content/a%2Cb%3Ac.md,line=2,col=7,title=slug-no-slash::Pesan, 100%25: penting. Baris%0Adua.",
    );
  });

  it.each([
    ["error", "::error "],
    ["warning", "::warning "],
    ["info", "::notice "],
  ] as const)("writes %s as %s", (severity, start) => {
    expect(formatGithub([{ ...problem, severity }], options)).toMatch(new RegExp(`^${start}`));
  });
});

describe("formatText", () => {
  it("shows file, place, words, the line in question and the fix", () => {
    expect(formatText([problem], options).split("\n").slice(0, 7)).toEqual([
      "content/a b/index.md",
      "  2:7  salah  Pesan, 100%: penting.  slug-no-slash",
      "         1 | ---",
      "    >    2 | slug: x",
      "           |       ^",
      "         3 | title: y",
      "    → Baris",
    ]);
  });

  it("names a file once", () => {
    const text = formatText([problem, { ...problem, line: 3 }], options);

    expect(text.match(/a b\/index\.md/g)).toHaveLength(1);
  });

  it("colours only where asked to", () => {
    expect(formatText([problem], options)).not.toContain("\u001b");
    expect(formatText([problem], { ...options, colour: true })).toContain("\u001b[31msalah\u001b[0m");
  });

  it("lets no control character of a file reach the terminal", () => {
    expect(formatText([problem], { ...options, readSource: () => "a\n\u001b[2Jb" })).not.toContain("\u001b");
  });

  it("is empty for no problem", () => {
    expect(formatText([], options)).toBe("");
  });
});

describe("formatSummary", () => {
  it("counts", () => {
    expect(formatSummary([problem, { ...problem, severity: "info" }], 7)).toBe(
      "7 artikel diperiksa: 1 salah, 0 perhatian, 1 info.",
    );
    expect(formatSummary([], 7)).toBe("7 artikel diperiksa, semuanya beres.");
  });
});
