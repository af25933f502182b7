import type { Problem, Severity } from "../../../plugins/gatsby-transformer-article";
import { findExitCode } from "../../../scripts/findExitCode";

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
