import { formatPayPeriod, formatSalary, formatSalaryLine } from "../../../../../src/lib/salary/formatSalary";

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

test("a month and a year are told apart", () => {
  expect([formatPayPeriod("year"), formatPayPeriod("month")]).toEqual(["per tahun", "per bulan"]);
});

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

function formatLine(more: Partial<Parameters<typeof formatSalaryLine>[0]>) {
  const line = formatSalaryLine({ ...row, ...more });
  return (
    line &&
    Object.fromEntries(Object.entries(line).map(([key, value]) => [key, value.replaceAll("\u00a0", " ")]))
  );
}

test("in short, no figure stands without its source and year", () => {
  expect(formatLine({ min: 4_500_000, max: 7_250_000 })).toEqual({
    amount: "Rp4,5–7,25 juta per bulan",
    monthly: "Rp4,5–7,25 juta per bulan",
    about: "",
    source: "Survei Satu",
    year: "2024",
  });
});

test("in short, what the figure is, for whom, where and for how long goes with it", () => {
  expect(formatLine({ median: 7_500_000, level: "senior", region: "Jakarta" })).toMatchObject({
    amount: "median Rp7,5 juta per bulan, senior, Jakarta",
    monthly: "Rp7,5 juta per bulan",
    about: "senior, Jakarta, median",
  });
});

test("a year's pay has its twelfth beside it, marked as ours", () => {
  expect(formatLine({ average: 171_000_000, period: "year", region: "Indonesia (startup)" })).toMatchObject({
    amount: "rata-rata Rp171 juta per tahun, Indonesia (startup)",
    monthly: "≈ Rp14,3 juta per bulan",
    about: "Indonesia (startup), rata-rata Rp171 juta per tahun dibagi 12 oleh kami",
  });
});

test("a row without a figure says nothing", () => {
  expect(formatLine({})).toBeNull();
});
