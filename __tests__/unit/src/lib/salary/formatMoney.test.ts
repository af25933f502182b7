import { formatFullMoney, formatMoney, formatMoneyRange } from "../../../../../src/lib/salary/formatMoney";

test.each([
  [7_900_000, "IDR", "Rp7,9\u00a0juta"],
  [10_000_000, "IDR", "Rp10\u00a0juta"],
  [5_980_000, "IDR", "Rp5,98\u00a0juta"],
  [171_000_000, "IDR", "Rp171\u00a0juta"],
  [1_250_000_000, "IDR", "Rp1,25\u00a0miliar"],
  [999_999, "IDR", "Rp999.999"],
  // Two decimals would not hold it: never rounded.
  [12_743_440, "IDR", "Rp12.743.440"],
  // 0.1 + 0.2 and its kin.
  [1_100_000, "IDR", "Rp1,1\u00a0juta"],
  [8_290_000, "IDR", "Rp8,29\u00a0juta"],
  [11_000, "USD", "US$11.000"],
  [4_200, "AUD", "AUD 4.200"],
])("%d %s is %s", (amount, currency, text) => {
  expect(formatMoney(amount, currency)).toBe(text);
});

test("every amount up to a billion in steps of ten thousand reads back as itself", () => {
  for (let amount = 1_000_000; amount < 1_000_000_000; amount += 1_230_000) {
    const digits = formatMoney(amount, "IDR").replace("Rp", "").replace("\u00a0juta", "");
    const [whole = "", decimals = ""] = digits.split(",");
    expect(Number(whole) * 1_000_000 + Number(decimals.padEnd(6, "0"))).toBe(amount);
  }
});

test("the full form has every digit", () => {
  expect(formatFullMoney(7_900_000, "IDR")).toBe("Rp7.900.000");
});

test.each([
  [7_100_000, 10_100_000, "Rp7,1–10,1\u00a0juta"],
  [800_000, 1_200_000, "Rp800.000–Rp1,2\u00a0juta"],
  [7_123_456, 10_000_000, "Rp7.123.456–Rp10\u00a0juta"],
])("%d to %d is %s", (min, max, text) => {
  expect(formatMoneyRange(min, max, "IDR")).toBe(text);
});
