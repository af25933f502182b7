import { isOldFigure, pickSalary } from "../../../../../src/lib/salary/SalaryRow";

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
  [
    "Indonesia before a city, however old",
    [row(1, { region: "Jakarta", asOf: "2026" }), row(2, { asOf: "2016" })],
    2,
  ],
  ["the newest", [row(1, { asOf: "2023" }), row(2, { asOf: "2024-03" })], 2],
  ["a bare year as its December", [row(1, { asOf: "2024-11" }), row(2, { asOf: "2024" })], 2],
  ["all levels before one", [row(1), row(2, { level: "all" })], 2],
  ["the first written", [row(1), row(2)], 1],
  ["a city where there is nothing else", [row(1, { region: "Jakarta" })], 1],
])("of several rows, picks %s", (_, rows, id) => {
  expect(pickSalary(rows)?.id).toBe(id);
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
