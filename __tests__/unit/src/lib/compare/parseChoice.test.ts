import { parseChoice } from "../../../../../src/lib/compare/parseChoice";

const known = new Set(["a", "b", "c", "d"]);

test.each<[string, string[], RegExp | null]>([
  ["", [], null],
  ["?karier=a,b", ["a", "b"], null],
  ["?karier=a&karier=B&karier=c", ["a", "b", "c"], null],
  ["?karier=a,a", ["a"], /satu karier lagi/],
  ["?karier=a,b,c,d", ["a", "b", "c"], /Paling banyak tiga/],
  ["?karier=" + Array.from({ length: 10 }, (_, index) => `x${index}`).join(","), [], /tidak ada/],
  ["?karier=<script>alert(1)</script>", [], /tidak ada/],
  ["?karier=__proto__,constructor,toString", [], /tidak ada/],
  ["?karier=%E0%A4%A,a,b", ["a", "b"], /tidak ada/],
  ["?karier=,,,", [], null],
])("%s", (search, names, message) => {
  const choice = parseChoice(search, known);
  expect(choice.names).toEqual(names);
  if (message === null) expect(choice.message).toBeNull();
  else expect(choice.message).toMatch(message);
});
