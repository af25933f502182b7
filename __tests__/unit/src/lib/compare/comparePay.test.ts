import { comparePay } from "../../../../../src/lib/compare/comparePay";
import { toSalaryRow, type SalaryRow } from "../../../../../src/lib/salary/SalaryRow";

const career = (...rows: Partial<SalaryRow>[]) => ({
  href: "/a/",
  salary: rows.map((row) => toSalaryRow({ source: "Survei", asOf: "2024", ...row })),
});

test("a yearly figure stays yearly, with its twelfth marked as ours and its place on the monthly scale", () => {
  const { lines } = comparePay([
    career({ average: 187_000_000, period: "year" }),
    career({ max: 31_166_667 }),
  ]);
  expect(lines[0]).toEqual([
    {
      text: "rata-rata Rp187\u00a0juta per tahun",
      notes: ["≈ Rp15,6\u00a0juta per bulan, dibagi dua belas oleh kami", "Semua jenjang", "Survei, 2024"],
      bar: { from: 500, to: 500, approximate: true },
    },
  ]);
});

test("what differs in scope, people, period, currency and year is said, and nothing where all is alike", () => {
  const { warnings } = comparePay([
    career({ figure: 1, period: "year" }),
    career({ figure: 1, scope: "industry", region: "Jakarta", currency: "USD", asOf: "2021-10" }),
  ]);
  expect(warnings.join(" ")).toMatch(/Cakupannya.*Wilayah.*per tahun.*Mata uang.*2021 sampai 2024/);
  expect(comparePay([career({ figure: 1 }), career({ figure: 2 })]).warnings).toEqual([]);
});

test("the whole industry's figures stand only where the career has none of its own, and say so", () => {
  const { lines } = comparePay([
    career({ figure: 1, scope: "industry" }, { figure: 5 }),
    career({ figure: 2, scope: "industry" }),
  ]);
  expect(lines[0]?.map(({ text }) => text)).toEqual(["Rp5 per bulan", "1 angka lain ada di artikelnya"]);
  expect(lines[1]?.[0]?.notes).toContain("Seluruh industri IT, bukan khusus profesi ini");
});

test("another currency has no place on the scale, and no figure at all gives no line", () => {
  const { lines } = comparePay([career({ figure: 5_000, currency: "USD" }), career()]);
  expect(lines[0]?.[0]?.bar).toBeUndefined();
  expect(lines[1]).toEqual([]);
});
