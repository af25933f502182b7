import { createRandom } from "../../slow/createRandom";
import { findDifferences } from "../../slow/compareFolders";

test("a missing file, one too much and a changed one are found; the same are not", () => {
  const expected = new Map([
    ["a", "1"],
    ["b", "2"],
    ["c", "3"],
  ]);
  const found = new Map([
    ["b", "2"],
    ["c", "4"],
    ["d", "5"],
  ]);
  expect(findDifferences(expected, found)).toEqual(["missing: a", "differs: c", "too much: d"]);
  expect(findDifferences(expected, expected)).toEqual([]);
});

test("a seed gives its moments again, another seed others", () => {
  const take = (seed: number) => Array.from({ length: 50 }, createRandom(seed));
  expect(take(8)).toEqual(take(8));
  expect(take(8)).not.toEqual(take(9));
  expect(Math.min(...take(8))).toBeLessThan(0.2);
  expect(Math.max(...take(8))).toBeGreaterThan(0.8);
  for (const number of take(8)) expect(number >= 0 && number < 1).toBe(true);
});
