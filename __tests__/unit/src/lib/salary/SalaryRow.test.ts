import {
  isOldFigure,
  pickSalary,
  rankSalary,
  toMonthlyRow,
  toSalaryRow,
} from "../../../../../src/lib/salary/SalaryRow";

type Row = { id: number; scope: string; region: string; asOf: string; level: string };
const row = (id: number, more: Partial<Row> = {}): Row => ({
  id,
  scope: "role",
  region: "Indonesia",
  asOf: "2024",
  level: "mid",
  ...more,
});

test.each<[string, Row[], number | undefined]>([
  ["nothing of nothing", [], undefined],
  ["no figure of the whole industry", [row(1, { scope: "industry" })], undefined],
  ["Indonesia before a city", [row(1, { region: "Jakarta", asOf: "2026" }), row(2, { asOf: "2023" })], 2],
  [
    "no figure that the newest has left three years behind",
    [row(1, { region: "Jakarta", asOf: "2026-02" }), row(2, { asOf: "2023-01" })],
    1,
  ],
  ["the newest", [row(1, { asOf: "2023" }), row(2, { asOf: "2024-03" })], 2],
  ["a bare year as its December", [row(1, { asOf: "2024-11" }), row(2, { asOf: "2024" })], 2],
  ["all levels before one", [row(1), row(2, { level: "all" })], 2],
  ["the first written", [row(1), row(2)], 1],
  ["a city where there is nothing else", [row(1, { region: "Jakarta" })], 1],
])("of several rows, picks %s", (_, rows, id) => {
  expect(pickSalary(rows)?.id).toBe(id);
});

test("ranks every row of the career itself, history last", () => {
  const rows = [row(1, { asOf: "2016" }), row(2, { scope: "industry" }), row(3)];
  expect(rankSalary(rows).map(({ id }) => id)).toEqual([3, 1]);
});

test("a year's figures have their twelfths, to a tenth of a million rupiah; a month's stay", () => {
  const year = toSalaryRow({ min: 140_000_000, max: 187_000_000, median: 171_000_000, period: "year" });
  expect(toMonthlyRow(year)).toEqual({
    ...year,
    min: 11_700_000,
    max: 15_600_000,
    median: 14_300_000,
    period: "month",
  });
  const dollars = toSalaryRow({ average: 10_000, currency: "USD", period: "year" });
  expect(toMonthlyRow(dollars).average).toBe(833);
  const month = toSalaryRow({ figure: 7_938_808 });
  expect(toMonthlyRow(month)).toBe(month);
});

test.each([
  ["2024-11", "2026-11-24", false],
  ["2024-10", "2026-11-24", true],
  ["2024", "2026-12-31", false],
  ["2024", "2027-01-01", true],
  ["2026", "2026-01-01", false],
])("a figure of %s is, on %s, old: %p", (asOf, today, old) => {
  expect(isOldFigure(asOf, today)).toBe(old);
});
