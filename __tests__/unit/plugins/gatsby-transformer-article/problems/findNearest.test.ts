import { findNearest } from "../../../../../plugins/gatsby-transformer-article/problems/nearest";

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
