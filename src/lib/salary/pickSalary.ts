import type { SalaryRow } from "./SalaryRow";

/**
 * The one row that stands for a career in its card: of the career itself, for Indonesia before a city, the newest, for
 * all levels before one, the first written. `null` where there is none, as figures of the whole industry are no answer.
 */
export function pickSalary<Row extends Pick<SalaryRow, "scope" | "region" | "asOf" | "level">>(
  rows: readonly Row[],
): Row | null {
  const ranked = rows
    .filter(({ scope }) => scope === "role")
    .sort(
      (a, b) =>
        Number(b.region === "Indonesia") - Number(a.region === "Indonesia") ||
        toLastMonth(b.asOf).localeCompare(toLastMonth(a.asOf)) ||
        Number(b.level === "all") - Number(a.level === "all"),
    );
  return ranked[0] ?? null;
}

/** A bare year counts as its December. */
const toLastMonth = (asOf: string): string => (asOf.length === 4 ? `${asOf}-12` : asOf);
