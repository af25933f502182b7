import { toMonthlyRow, type Figures, type SalaryRow } from "./SalaryRow";

/** The one scale of pay, the same on every page, so that two careers compare by eye: rupiah a month, from nothing. */
export const salaryScale = { top: 50_000_000, step: 10_000_000 } as const;

/** Where a row's figures lie on the scale, in thousandths of it. */
export type SalaryBar = {
  /** From the lowest figure to the highest, where the source has both */
  range: { from: number; to: number } | null;
  /** Each figure that stands for itself: a median, an average, one end alone */
  marks: number[];
  /** Whether a figure lies beyond the scale, and is drawn at its end */
  isBeyond: boolean;
};

/** A row as it is drawn, a year's pay by its twelfth; `null` where it isn't rupiah or has no figure. */
export function buildSalaryBar(row: Figures & Pick<SalaryRow, "currency" | "period">): SalaryBar | null {
  const { min, max, average, median, figure, currency } = toMonthlyRow(row);
  const hasRange = min !== null && max !== null && min < max;
  const single = [...(hasRange ? [] : [min, max]), average, median, figure].filter(
    (amount) => amount !== null,
  );
  const figures = hasRange ? [min, max, ...single] : single;
  if (currency !== "IDR" || figures.length === 0) return null;
  const toScale = (amount: number): number => Math.min(1000, Math.round((amount / salaryScale.top) * 1000));
  return {
    range: hasRange ? { from: toScale(min), to: toScale(max) } : null,
    marks: [...new Set(single.map(toScale))],
    isBeyond: Math.max(...figures) > salaryScale.top,
  };
}
