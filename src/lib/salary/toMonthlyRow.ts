import type { SalaryRow } from "./SalaryRow";

type Figures = Pick<SalaryRow, "min" | "max" | "average" | "median" | "figure">;

/**
 * A year's pay as a month's, for comparing: the twelfth of each figure, to a tenth of a million where it is rupiah. It is
 * reckoned by us, so whoever shows it says so and shows what the source has beside it. A month's pay stays as it is.
 */
export function toMonthlyRow<Row extends Figures & Pick<SalaryRow, "currency" | "period">>(row: Row): Row {
  if (row.period !== "year") return row;
  const step = row.currency === "IDR" ? 100_000 : 1;
  const toTwelfth = (amount: number | null): number | null =>
    amount === null ? null : Math.round(amount / 12 / step) * step;
  const { min, max, average, median, figure } = row;
  return {
    ...row,
    min: toTwelfth(min),
    max: toTwelfth(max),
    average: toTwelfth(average),
    median: toTwelfth(median),
    figure: toTwelfth(figure),
    period: "month",
  };
}
