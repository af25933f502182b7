import { buildSlugFinder } from "../../../../../plugins/gatsby-transformer-article/problems/nearest";

test("finds the slug that was probably meant", () => {
  const find = buildSlugFinder(["/data-analyst", "/backend-developer"]);
  expect([find("/data-analis"), find("/data-analis"), find("/memasak")]).toEqual([
    "/data-analyst",
    "/data-analyst",
    null,
  ]);
});

test("stops looking after a hundred different wrong ones, and still knows those it found", () => {
  const find = buildSlugFinder(["/data-analyst"]);
  expect(find("/data-analis")).toBe("/data-analyst");
  for (let index = 0; index < 100; index += 1) find(`/salah-${index}`);
  expect(find("/data-analist")).toBeNull();
  expect(find("/data-analis")).toBe("/data-analyst");
});
