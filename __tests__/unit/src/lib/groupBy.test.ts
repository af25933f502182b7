import { groupBy } from "../../../../src/lib/groupBy";

test("an item is once in the group of each of its keys, in the order met", () => {
  const groups = groupBy(["b a", "a b", "c c"], (word) => word.split(" "));
  expect([...groups]).toEqual([
    ["b", ["b a", "a b"]],
    ["a", ["b a", "a b"]],
    ["c", ["c c"]],
  ]);
});
