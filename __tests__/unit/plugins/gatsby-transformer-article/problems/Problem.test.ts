import {
  compareProblems,
  type Problem,
} from "../../../../../plugins/gatsby-transformer-article/problems/Problem";

const problem = (more: Partial<Problem>): Problem => ({
  severity: "warning",
  file: "b.md",
  line: 2,
  column: 2,
  field: null,
  code: "draft",
  message: "",
  fix: "",
  ...more,
});

test("problems come file by file, as they stand in it, and the worst first in one place", () => {
  const sorted: Problem[] = [
    problem({ file: "a.md", line: 9 }),
    problem({ line: 1, column: 9, severity: "info" }),
    problem({ column: 1 }),
    problem({ severity: "error", code: "field-missing" }),
    problem({ severity: "error", code: "slug-space" }),
    problem({ code: "description-missing" }),
    problem({ severity: "info", code: "draft" }),
    problem({ line: 10, severity: "error" }),
    problem({ file: "c.md", line: 1 }),
  ];

  expect([...sorted].reverse().sort(compareProblems)).toEqual(sorted);
});
