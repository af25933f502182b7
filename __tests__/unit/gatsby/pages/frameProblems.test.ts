import { frameProblems } from "../../../../gatsby/pages/frameProblems";
import { buildProblem } from "../../../../plugins/gatsby-transformer-article";

const problem = buildProblem("draft", { file: "a.md", line: 2, column: 3 }, {});

test("a problem gets the lines around it", () => {
  expect(frameProblems([problem], "satu\ndua\ntiga\nempat")).toEqual([
    {
      ...problem,
      frame: [
        { line: 1, text: "satu", mark: null },
        { line: 2, text: "dua", mark: 2 },
        { line: 3, text: "tiga", mark: null },
      ],
      guideHref: "/_panduan/#isi-draft",
    },
  ]);
});

test("a file that can't be read has problems without lines", () => {
  expect(frameProblems([problem], "")).toEqual([
    { ...problem, frame: [], guideHref: "/_panduan/#isi-draft" },
  ]);
});

test("a file with thousands of problems does not drown its page", () => {
  const many = Array.from({ length: 5000 }, () => problem);
  expect(frameProblems(many, "satu\ndua").length).toBeLessThanOrEqual(50);
});
