import { buildSalaryBars } from "../../../../../src/lib/salary/buildSalaryBars";
import { toSalaryRow, type SalaryRow } from "../../../../../src/lib/salary/SalaryRow";

const row = (more: Partial<SalaryRow>): SalaryRow => toSalaryRow({ source: "Survei", asOf: "2024", ...more });

test("a month's pay and a year's never share a scale, nor two currencies", () => {
  const groups = buildSalaryBars([
    row({ average: 5_000_000 }),
    row({ average: 171_000_000, period: "year" }),
    row({ average: 1_000, currency: "USD" }),
    row({ average: 10_000_000 }),
  ]);

  expect(groups.map(({ period, currency, bars }) => [period, currency, bars.length])).toEqual([
    ["month", "IDR", 2],
    ["year", "IDR", 1],
    ["month", "USD", 1],
  ]);
});

test("bars lie where their figures do, from nothing to the highest", () => {
  const [group] = buildSalaryBars([row({ min: 2_000_000, max: 10_000_000 }), row({ average: 5_000_000 })]);

  expect(group?.bars.map(({ from, to }) => [from, to])).toEqual([
    [200, 1000],
    [500, 500],
  ]);
});
