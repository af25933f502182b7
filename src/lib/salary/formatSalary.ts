import { formatFullMoney, formatMoney, formatMoneyRange } from "./formatMoney";
import type { SalaryRow } from "./SalaryRow";

/** What a row says of pay, in words. */
export type SalaryText = {
  /** `Rp7,1–10,1 juta`, `mulai Rp5 juta`, `hingga Rp25 juta` */
  amount: string;
  /** The same with every digit: `Rp7.100.000–Rp10.100.000` */
  full: string;
  /** `rata-rata`, `median`, or `null` where the source names no kind, or the amount is a range */
  kind: string | null;
};

type Figures = Pick<SalaryRow, "min" | "max" | "average" | "median" | "figure" | "currency">;

/**
 * Each figure that a row holds, the range first. Figures are shown as they are: none is computed from another.
 */
export function formatSalary({ min, max, average, median, figure, currency }: Figures): SalaryText[] {
  const single = (amount: number | null, kind: string | null, before = ""): SalaryText[] =>
    amount === null
      ? []
      : [
          {
            amount: `${before}${formatMoney(amount, currency)}`,
            full: `${before}${formatFullMoney(amount, currency)}`,
            kind,
          },
        ];
  const range =
    min !== null && max !== null
      ? [
          {
            amount: min === max ? formatMoney(min, currency) : formatMoneyRange(min, max, currency),
            full:
              min === max
                ? formatFullMoney(min, currency)
                : `${formatFullMoney(min, currency)}–${formatFullMoney(max, currency)}`,
            kind: null,
          },
        ]
      : [...single(min, null, "mulai "), ...single(max, null, "hingga ")];
  return [...range, ...single(median, "median"), ...single(average, "rata-rata"), ...single(figure, null)];
}

/** `per bulan` or `per tahun`: a yearly figure is never turned into a monthly one. */
export function formatPayPeriod(period: string): string {
  return period === "year" ? "per tahun" : "per bulan";
}
