import { parseCheckOptions, findExitCode } from "../../../../scripts/check/commandLine";
import type { Problem, Severity } from "../../../../plugins/gatsby-transformer-article";

describe("parseCheckOptions", () => {
  it.each([
    [[], { format: "text", strict: false }],
    [["--strict"], { format: "text", strict: true }],
    [["--format", "json"], { format: "json", strict: false }],
    [["--format=github", "--strict"], { format: "github", strict: true }],
  ])("reads %j", (args, options) => {
    expect(parseCheckOptions(args)).toEqual(options);
  });

  it("takes the usual format unless another is asked for", () => {
    expect(parseCheckOptions([], "github")).toMatchObject({ format: "github" });
    expect(parseCheckOptions(["--format", "text"], "github")).toMatchObject({ format: "text" });
  });

  it.each([[["--format", "xml"]], [["--format"]], [["--ketat"]], [["lain"]]])(
    "explains %j in Bahasa",
    (args) => {
      expect(parseCheckOptions(args)).toMatch(/tidak dikenal.*Pakai: npm run check:content/);
    },
  );
});

const problem = (severity: Severity): Problem => ({
  severity,
  file: "a.md",
  line: 1,
  column: 1,
  code: "x",
  field: null,
  message: "",
  fix: "",
});

describe("findExitCode", () => {
  it.each([
    [[], false, 0],
    [["info"], true, 0],
    [["warning"], false, 0],
    [["warning"], true, 1],
    [["info", "error"], false, 1],
  ] as const)("of %j, strict %j, is %i", (severities, strict, code) => {
    expect(findExitCode(severities.map(problem), strict)).toBe(code);
  });
});
