import { groupBy } from "../groupBy";
import { formatSalary } from "./formatSalary";
import type { SalaryRow } from "./SalaryRow";

/** A row as a bar on its group's scale: both ends in thousandths of the scale; one figure alone has both ends there. */
type SalaryBar = {
  level: string;
  region: string;
  asOf: string;
  scope: string;
  text: string;
  from: number;
  to: number;
};

/** Rows that share one scale: of one currency and one period, as a month's pay and a year's never stand beside each other. */
export type SalaryBars = { period: string; currency: string; bars: SalaryBar[] };

/** Where each row's figures lie, on a scale from nothing to the highest figure of its group. */
export function buildSalaryBars(rows: readonly SalaryRow[]): SalaryBars[] {
  const groups = groupBy(rows, ({ period, currency }) => [`${period} ${currency}`]);
  return [...groups.values()].map((members) => {
    const highest = Math.max(...members.flatMap(findFigures));
    const toScale = (amount: number): number => Math.round((amount / highest) * 1000);
    return {
      period: members[0]?.period ?? "month",
      currency: members[0]?.currency ?? "IDR",
      bars: members.map((row) => {
        const figures = findFigures(row);
        return {
          level: row.level,
          region: row.region,
          asOf: row.asOf,
          scope: row.scope,
          text: formatSalary(row)
            .map(({ amount, kind }) => (kind === null ? amount : `${kind} ${amount}`))
            .join(", "),
          from: toScale(Math.min(...figures)),
          to: toScale(Math.max(...figures)),
        };
      }),
    };
  });
}

function findFigures({ min, max, average, median, figure }: SalaryRow): number[] {
  return [min, max, average, median, figure].filter((amount) => amount !== null);
}
