import { formatDate, toDayStart } from "../../../../src/lib/formatDate";

test.each([
  ["2019-05-04", "4 Mei 2019"],
  ["2026-12-31", "31 Desember 2026"],
  ["2020-02-29", "29 Februari 2020"],
  ["2022-07", "Juli 2022"],
  ["2024", "2024"],
])("%s is %s", (day, words) => {
  expect(formatDate(day)).toBe(words);
});

test.each(["", "2019-13-01", "4 Mei 2019", "2019-05-04T00:00:00Z"])("%j is refused", (day) => {
  expect(() => formatDate(day)).toThrow(RangeError);
});

test("a day begins at midnight in Jakarta", () => {
  expect(toDayStart("2019-05-04").toISOString()).toBe("2019-05-03T17:00:00.000Z");
});
