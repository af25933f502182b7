import { pickSalary } from "../../../../../src/lib/salary/pickSalary";

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
])("picks %s", (_, rows, id) => {
  expect(pickSalary(rows)?.id).toBe(id);
});
