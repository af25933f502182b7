import { frameProblems, summarizeProblems } from "../../../../gatsby/pages/previewProblems";
import { buildProblem, groupByFile } from "../../../../plugins/gatsby-transformer-article";

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

const draft = (file: string) => buildProblem("draft", { file, line: 1, column: 1 }, {});
const remote = (file: string, line: number) =>
  buildProblem("image-remote", { file, line, column: 1 }, { src: "https://contoh.id/a.png" });
const empty = (file: string) => buildProblem("file-empty", { file, line: 3, column: 1 }, {});

test("files come worst first, each with the first of its worst problems and its page", () => {
  const problems = groupByFile([
    draft("a.md"),
    remote("b.md", 5),
    remote("b.md", 7),
    draft("c.md"),
    empty("c.md"),
  ]);
  const summary = summarizeProblems(problems, new Map([["b.md", "/b/"]]));

  expect(summary.counts).toEqual({ error: 1, warning: 2, info: 2 });
  expect(summary.fileCount).toBe(3);
  expect(summary.files).toMatchObject([
    {
      file: "c.md",
      path: null,
      counts: { error: 1, warning: 0, info: 1 },
      first: { code: "file-empty", line: 3 },
    },
    {
      file: "b.md",
      path: "/b/",
      counts: { error: 0, warning: 2, info: 0 },
      first: { code: "image-remote", line: 5 },
    },
    {
      file: "a.md",
      path: null,
      counts: { error: 0, warning: 0, info: 1 },
      first: { code: "draft", line: 1 },
    },
  ]);
});

test("a thousand files are counted, and not all listed", () => {
  const problems = groupByFile(Array.from({ length: 1000 }, (_, index) => draft(`${index}.md`)));
  const { files, fileCount } = summarizeProblems(problems, new Map());

  expect(fileCount).toBe(1000);
  expect(files.length).toBeLessThanOrEqual(200);
});
