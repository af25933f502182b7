import { formatCounts } from "../../../../src/lib/formatCounts";

test.each([
  [{ error: 2, warning: 1, info: 0 }, "2 salah, 1 perhatian"],
  [{ error: 0, warning: 0, info: 3 }, "3 info"],
])("%j reads %s", (counts, text) => {
  expect(formatCounts(counts)).toBe(text);
});
