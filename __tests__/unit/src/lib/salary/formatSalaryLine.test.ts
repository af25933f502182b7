import { formatSalaryLine } from "../../../../../src/lib/salary/formatSalaryLine";

const row = {
  level: "all",
  min: null,
  max: null,
  average: null,
  median: null,
  figure: null,
  currency: "IDR",
  period: "month",
  region: "Indonesia",
  source: "Survei Satu",
  asOf: "2024-07",
};

function format(more: Partial<Parameters<typeof formatSalaryLine>[0]>) {
  const line = formatSalaryLine({ ...row, ...more });
  return line && [line.amount.replaceAll("\u00a0", " "), line.source];
}

test("no figure stands without its source and year", () => {
  expect(format({ min: 4_500_000, max: 7_250_000 })).toEqual([
    "Rp4,5–7,25 juta per bulan",
    "Survei Satu, 2024",
  ]);
});

test("what the figure is, for whom, where and for how long goes with it", () => {
  expect(format({ median: 187_000_000, period: "year", level: "senior", region: "Jakarta" })).toEqual([
    "median Rp187 juta per tahun, senior, Jakarta",
    "Survei Satu, 2024",
  ]);
});

test("a row without a figure says nothing", () => {
  expect(format({})).toBeNull();
});
