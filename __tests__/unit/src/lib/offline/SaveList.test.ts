import {
  compareStored,
  formatKilobytes,
  toSaveKey,
  type SaveEntry,
} from "../../../../../src/lib/offline/SaveList";

const entries: SaveEntry[] = [
  ["/a/", 1_000, "aa"],
  ["/b/", 2_000, "bb"],
];

test("what is stored as it is now is not fetched again; the rest is", () => {
  expect(compareStored(entries, [])).toEqual({ missing: entries, stale: [], bytes: 3_000 });
  expect(compareStored(entries, ["/a/?isi=aa"])).toEqual({ missing: [entries[1]], stale: [], bytes: 2_000 });
  expect(compareStored(entries, entries.map(toSaveKey)).missing).toEqual([]);
});

test("what changed is missing, and its old state stands there for nothing", () => {
  expect(compareStored(entries, ["/a/?isi=lama", "/b/?isi=bb", "/hilang/?isi=cc"])).toEqual({
    missing: [entries[0]],
    stale: ["/a/?isi=lama", "/hilang/?isi=cc"],
    bytes: 1_000,
  });
});

test.each([
  [1, "1\u00a0kB"],
  [6_120_400, "6.120\u00a0kB"],
])("%d bytes are %s", (bytes, words) => {
  expect(formatKilobytes(bytes)).toBe(words);
});
