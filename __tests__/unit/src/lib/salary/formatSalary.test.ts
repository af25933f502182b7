import {
  formatPayPeriod,
  formatSalary,
  formatSalaryAge,
  formatSalaryLine,
} from "../../../../../src/lib/salary/formatSalary";

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
  return line && [line.amount.replaceAll("\u00a0", " "), line.source];
}

test("in short, no figure stands without its source and year", () => {
  expect(formatLine({ min: 4_500_000, max: 7_250_000 })).toEqual([
    "Rp4,5–7,25 juta per bulan",
    "Survei Satu, 2024",
  ]);
});

test("in short, what the figure is, for whom, where and for how long goes with it", () => {
  expect(formatLine({ median: 187_000_000, period: "year", level: "senior", region: "Jakarta" })).toEqual([
    "median Rp187 juta per tahun, senior, Jakarta",
    "Survei Satu, 2024",
  ]);
});

test("a row without a figure says nothing", () => {
  expect(formatLine({})).toBeNull();
});

const role = { scope: "role" };
const industry = { scope: "industry" };

test.each([
  ["nothing of a recent figure", [role], [false], null],
  ["nothing of a recent one beside an old one", [role, { ...role }], [false, true], null],
  ["that nothing is newer, where all are old", [role, { ...role }], [true, true], /belum kami temukan/],
  [
    "that nothing is newer, where only the industry's is",
    [role, industry],
    [true, false],
    /belum kami temukan/,
  ],
  ["where the newer ones are, if there are some", [role, { ...role }], [true, false], /wilayah tertentu/],
])("of a figure's age, says %s", (_, rows, old, expected) => {
  const age = formatSalaryAge(rows[0]!, rows, old);
  if (expected === null) expect(age).toBeNull();
  else expect(age).toMatch(expected);
});
