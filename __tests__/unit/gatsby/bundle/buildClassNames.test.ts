import { buildClassNames, previewClassNames } from "../../../../gatsby/bundle/buildClassNames";

const stylesheets = new Map([
  ["components/quiz/Score.module.css", ".sum { margin: 0.5rem }\n.sum:hover > .part, .mark.on { top: 0 }"],
  ["components/quiz/Answer.module.css", ".sum { top: 0 }"],
  ["components/layout/Layout.module.css", "@media print { .page { top: 0 } }"],
]);

test("each class has a name of its own, which says its folder, in whatever order stylesheets come", () => {
  const { toClass, version } = buildClassNames(stylesheets);
  const again = buildClassNames(new Map([...stylesheets].reverse()));
  const classes = [
    ["components/quiz/Score.module.css", "sum"],
    ["components/quiz/Score.module.css", "part"],
    ["components/quiz/Score.module.css", "mark"],
    ["components/quiz/Score.module.css", "on"],
    ["components/quiz/Answer.module.css", "sum"],
    ["components/layout/Layout.module.css", "page"],
  ] as const;
  const names = classes.map(([file, name]) => toClass(file, name));
  expect(new Set(names).size).toBe(classes.length);
  expect(names.map((name) => name.split("_")[0])).toEqual(["quiz", "quiz", "quiz", "quiz", "quiz", "layout"]);
  expect(again.version).toBe(version);
  expect(classes.map(([file, name]) => again.toClass(file, name))).toEqual(names);
});

test("a class more is another version", () => {
  const more = new Map([...stylesheets, ["components/quiz/Zoom.module.css", ".in { top: 0 }"]]);
  expect(buildClassNames(more).version).not.toBe(buildClassNames(stylesheets).version);
});

test("a class that no stylesheet has is an error that names it", () => {
  expect(() => buildClassNames(stylesheets).toClass("components/quiz/Score.module.css", "none")).toThrow(
    /none.*Score/,
  );
});

test("the preview's classes say component and class", () => {
  expect(previewClassNames.toClass("components/quiz/Score.module.css", "sum")).toBe("quiz-Score-sum");
});
