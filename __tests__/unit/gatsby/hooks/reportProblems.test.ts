import { findChanges } from "../../../../gatsby/hooks/reportProblems";

test("what is new, other and gone is kept apart from what stays", () => {
  const before = new Map([
    ["sama", "1"],
    ["lain", "1"],
    ["beres", "1"],
  ]);
  const now = new Map([
    ["sama", "1"],
    ["lain", "2"],
    ["baru", "1"],
  ]);

  expect(findChanges(before, now)).toEqual({ changed: new Set(["lain", "baru"]), gone: ["beres"] });
});
