import {
  formatListText,
  formatNames,
  formatProgress,
  formatTicks,
  maxListed,
  parseNames,
  parseTicks,
} from "../../../../../src/lib/list/ownList";

test("a list comes back as it was kept, each career once", () => {
  expect(parseNames(formatNames(["qa-engineer", "data-analyst"]))).toEqual(["qa-engineer", "data-analyst"]);
  expect(parseNames("a,b,a")).toEqual(["a", "b"]);
});

test.each([
  [null, []],
  ["", []],
  ["<script>alert(1)</script>", []],
  ['{"daftar":["a"]}', []],
  ["__proto__,constructor", ["constructor"]],
  ["a,B,c d,\ud800,../x,d", ["a", "d"]],
  [`${"a".repeat(5_000)},b`, []],
])("of %j what can be a name is kept", (text, names) => {
  expect(parseNames(text)).toEqual(names);
});

test("a list has an end", () => {
  const names = Array.from({ length: maxListed + 5 }, (_, index) => `k${index}`);
  expect(parseNames(formatNames(names))).toEqual(names.slice(0, maxListed));
});

test("ticks come back as they were kept", () => {
  const ticks = { total: 11, ids: ["a1b2c3", "d4e5f6"] };
  expect(parseTicks(formatTicks(ticks))).toEqual(ticks);
  expect(formatProgress(ticks)).toBe("2 dari 11 langkah");
});

test.each([null, "", "x a1b2c3", "2 a1b2c3 zzzzzz", "1 a1b2c3 d4e5f6", '{"total":3}', "-1", "2  a1b2c3"])(
  "%j is no ticks",
  (text) => {
    expect(parseTicks(text)).toEqual({ total: 0, ids: [] });
    expect(formatProgress(parseTicks(text))).toBe("");
  },
);

test("a message names each career with its address, and the list's own", () => {
  expect(
    formatListText(
      [
        { title: "QA Engineer", url: "https://x.id/qa-engineer/", progress: "2 dari 11 langkah" },
        { title: "Data Analyst", url: "https://x.id/data-analyst/", progress: "" },
      ],
      "https://x.id/daftar/#d=qa-engineer,data-analyst",
    ),
  ).toBe(
    [
      "Karier IT yang sedang kupertimbangkan:",
      "1. QA Engineer (2 dari 11 langkah): https://x.id/qa-engineer/",
      "2. Data Analyst: https://x.id/data-analyst/",
      "Buka daftarnya: https://x.id/daftar/#d=qa-engineer,data-analyst",
    ].join("\n"),
  );
});
