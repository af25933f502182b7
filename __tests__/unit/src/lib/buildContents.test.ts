import { buildContents, type ContentsEntry } from "../../../../src/lib/buildContents";

function entry(id: string, depth: number): ContentsEntry {
  return { id, depth, text: id.toUpperCase() };
}

function outline(entries: readonly ContentsEntry[]): string[] {
  return buildContents(entries).map(({ id, parts }) => [id, ...parts.map((part) => part.id)].join(" > "));
}

test("hangs level 3 under the level 2 before it, in document order", () => {
  expect(outline([entry("a", 2), entry("b", 3), entry("c", 3), entry("d", 2), entry("e", 3)])).toEqual([
    "a > b > c",
    "d > e",
  ]);
});

test("leaves out what is deeper", () => {
  expect(outline([entry("a", 2), entry("b", 3), entry("c", 4), entry("d", 6), entry("e", 2)])).toEqual([
    "a > b",
    "e",
  ]);
});

test("lets a level 3 with nothing before it stand on its own", () => {
  expect(outline([entry("a", 3), entry("b", 2)])).toEqual(["a", "b"]);
});
