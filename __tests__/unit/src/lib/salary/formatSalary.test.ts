import { formatPayPeriod, formatSalary } from "../../../../../src/lib/salary/formatSalary";

const none = { min: null, max: null, average: null, median: null, figure: null, currency: "IDR" };
const format = (figures: Partial<Record<"min" | "max" | "average" | "median" | "figure", number>>) =>
  formatSalary({ ...none, ...figures }).map(({ amount, kind }) => [kind, amount.replaceAll("\u00a0", " ")]);

test("each figure shows as what it is", () => {
  expect(format({ min: 7_100_000, max: 10_100_000 })).toEqual([[null, "Rp7,1–10,1 juta"]]);
  expect(format({ min: 5_000_000 })).toEqual([[null, "mulai Rp5 juta"]]);
  expect(format({ max: 25_000_000 })).toEqual([[null, "hingga Rp25 juta"]]);
  expect(format({ average: 7_600_000 })).toEqual([["rata-rata", "Rp7,6 juta"]]);
  expect(format({ median: 7_600_000 })).toEqual([["median", "Rp7,6 juta"]]);
  expect(format({ figure: 7_600_000 })).toEqual([[null, "Rp7,6 juta"]]);
});

test("the full form has every digit of each figure, and one figure where both ends are the same", () => {
  const full = (min: number, max: number) => formatSalary({ ...none, min, max }).map((text) => text.full);
  expect(full(7_100_000, 10_100_000)).toEqual(["Rp7.100.000–Rp10.100.000"]);
  expect(full(5_000_000, 5_000_000)).toEqual(["Rp5.000.000"]);
});

test("a row with several figures keeps them all, and adds none", () => {
  expect(format({ min: 4_000_000, max: 6_000_000, average: 4_500_000 })).toEqual([
    [null, "Rp4–6 juta"],
    ["rata-rata", "Rp4,5 juta"],
  ]);
  expect(format({})).toEqual([]);
});

test("a year stays a year", () => {
  expect([formatPayPeriod("year"), formatPayPeriod("month")]).toEqual(["per tahun", "per bulan"]);
});
