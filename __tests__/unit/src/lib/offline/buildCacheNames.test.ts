import { buildCacheNames, findSavedPath } from "../../../../../src/lib/offline/buildCacheNames";

test("every cache of a site bears its name, and no two the same", () => {
  const { own, ...names } = buildCacheNames("/x/");
  for (const name of Object.values(names)) expect(name.startsWith(own)).toBe(true);
  expect(new Set(Object.values(names)).size).toBe(6);
});

test("of two sites on one origin, neither takes the other's caches for its own", () => {
  const [root, deeper] = [buildCacheNames("/"), buildCacheNames("/x/")];
  expect(deeper.pages.startsWith(root.own)).toBe(false);
  expect(root.pages.startsWith(deeper.own)).toBe(false);
});

test("the cache of a saved article tells which it is, and no other cache does", () => {
  const names = buildCacheNames("/x/");
  expect(findSavedPath(`${names.saved}/x/data-analyst/`, names)).toBe("/x/data-analyst/");
  expect(findSavedPath(names.pages, names)).toBeNull();
  expect(findSavedPath(`${buildCacheNames("/").saved}/x/data-analyst/`, names)).toBeNull();
});
