import {
  buildSlugFinder,
  findNearest,
} from "../../../../../plugins/gatsby-transformer-article/problems/nearest";

const names = ["slug", "date", "title", "description", "updated", "authors", "field", "tags", "draft"];

describe("findNearest", () => {
  it.each([
    ["titel", "title"],
    ["tittle", "title"],
    ["Title", "title"],
    ["dscription", "description"],
    ["desciprtion", "description"],
    ["autors", "authors"],
    ["tag", "tags"],
    ["daet", "date"],
    ["up-dated", "updated"],
    ["layout", null],
    ["x", null],
    ["", null],
  ])("takes %j for %j", (word, name) => {
    expect(findNearest(word, names)).toBe(name);
  });

  it("stays fast on long text", () => {
    findNearest(
      "x".repeat(1_000_000),
      Array.from({ length: 1000 }, (_, index) => `${"x".repeat(50)}${index}`),
    );
  });
});

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
