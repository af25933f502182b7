import { findPairs, type PairableCareer } from "../../../../gatsby/pages/findPairs";

const career = (name: string, ...related: string[]): PairableCareer => ({
  name,
  slug: `/${name}`,
  related: related.map((other) => `/${other}`),
});

const findNames = (careers: readonly PairableCareer[]): string[] =>
  findPairs(careers).map((pair) => pair.map(({ name }) => name).join(" "));

test("careers that name each other come before one-sided pairs, each pair once and in the order of names", () => {
  const careers = [career("c", "a", "b"), career("a", "d"), career("b", "e", "f", "g", "c"), career("d")];
  expect(findNames(careers)).toEqual(["b c", "a c", "a d"]);
});

test("a career that names itself, one that is not there, or one twice makes no pair of it", () => {
  expect(findNames([career("a", "a", "tidak-ada", "b", "b"), career("b")])).toEqual(["a b"]);
});

test("an article brings its nearest four at most, and a large site 300 pairs", () => {
  const names = Array.from({ length: 1000 }, (_, index) => `k${index}`);
  const careers = names.map((name, index) =>
    career(name, ...Array.from({ length: 9 }, (_, step) => `k${(index + step + 1) % 1000}`)),
  );
  const pairs = findPairs(careers.slice(0, 20));
  expect(pairs.filter(([{ name }]) => name === "k0").length).toBeLessThanOrEqual(4);
  expect(findPairs(careers)).toHaveLength(300);
});

test("none, one and two careers without anything in common make no pair", () => {
  expect([[], [career("a", "b")], [career("a"), career("b")]].map(findNames)).toEqual([[], [], []]);
});
