import { findMoney } from "../../../../../plugins/gatsby-transformer-article/prose/findMoney";

const amountsOf = (text: string) => findMoney({ text }, "").map(({ amount }) => amount);
const isPay = (text: string, heading = "") => findMoney({ text }, heading).map(({ pay }) => pay);

test.each([
  ["Rp7.100.000 itu", [7_100_000]],
  ["Rp6,5–9,5 juta", [6_500_000, 9_500_000]],
  ["Rp1.000.000–Rp50.000.000.", [1_000_000, 50_000_000]],
  ["Rp1 juta sampai Rp50 juta", [1_000_000, 50_000_000]],
  ["Rp5 sampai 7 juta", [5_000_000, 7_000_000]],
  ["Rp. 7,938,808 per bulan", [7_938_808]],
  ["Rp300 ribu, Rp1,5 miliar", [300_000, 1_500_000_000]],
  ["naik dari Rp5.000.000 sampai 2022", [5_000_000]],
  ["Rp saja, 5 juta", []],
])("reads %s", (text, amounts) => {
  expect(amountsOf(text)).toEqual(amounts);
});

test("knows what is marked as reckoned, and the years of the sentence alone", () => {
  expect(
    findMoney({ text: "Pada 2021 lain. Setahun Rp171.000.000 (2022), ≈ Rp14,3 juta sebulan." }, ""),
  ).toMatchObject([
    { written: "Rp171.000.000", reckoned: false, years: ["2022"], at: 24 },
    { written: "Rp14,3 juta", amount: 14_300_000, reckoned: true, years: ["2022"], at: 48 },
  ]);
});

test("tells pay from prices by the sentence, then by what is around it", () => {
  expect(isPay("Gajinya Rp9 juta.")).toEqual([true]);
  expect(isPay("Gajinya naik. Tahun itu Rp9 juta.")).toEqual([true]);
  expect(isPay("Tahun itu Rp9 juta.", "Berapa gajinya?")).toEqual([true]);
  expect(isPay("Rata-rata Rp9 juta per bulan.")).toEqual([true]);
  expect(isPay("Biaya kursusnya Rp9 juta per bulan.", "Berapa gajinya?")).toEqual([false]);
  expect(isPay("Laptopnya Rp9 juta.")).toEqual([false]);
});
