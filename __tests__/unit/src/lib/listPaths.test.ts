import { toAuthorPath, toFieldPath, toListPagePath, toTopicPath } from "../../../../src/lib/listPaths";

test("lists of fields and authors are where their keys say", () => {
  expect([toFieldPath("data"), toAuthorPath("redaksi")]).toEqual(["/bidang/data/", "/penulis/redaksi/"]);
});

test.each([
  ["basis-data", "/topik/basis-data/"],
  ["Basis Data", "/topik/basis-data/"],
  ["  UI/UX ", "/topik/ui-ux/"],
  ["Café", "/topik/cafe/"],
  ["C", "/topik/c/"],
  ["C++", "/topik/c-plus-plus/"],
  ["C#", "/topik/c-sharp/"],
  [".NET", "/topik/net/"],
  ["日本", null],
  ["--", null],
  ["../rahasia", "/topik/rahasia/"],
])("the topic %j is at %j", (tag, path) => {
  expect(toTopicPath(tag)).toBe(path);
});

test("the first page of a list has the list's own address", () => {
  expect(toListPagePath("/", 1)).toBe("/");
  expect(toListPagePath("/", 2)).toBe("/halaman/2/");
  expect(toListPagePath("/bidang/data/", 3)).toBe("/bidang/data/halaman/3/");
});
