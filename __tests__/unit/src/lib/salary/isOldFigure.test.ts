import { isOldFigure } from "../../../../../src/lib/salary/isOldFigure";

test.each([
  ["2024-11", "2026-11-24", false],
  ["2024-10", "2026-11-24", true],
  ["2024", "2026-12-31", false],
  ["2024", "2027-01-01", true],
  ["2026", "2026-01-01", false],
])("a figure of %s is, on %s, old: %p", (asOf, today, old) => {
  expect(isOldFigure(asOf, today)).toBe(old);
});
