import type { SalaryRow } from "./SalaryRow";

type Ranked = Pick<SalaryRow, "scope" | "region" | "asOf" | "level">;

/**
 * The rows of the career itself, those that say most of it first: for Indonesia before a city, the newest, for all levels
 * before one, the first written.
 */
export function rankSalary<Row extends Ranked>(rows: readonly Row[]): Row[] {
  return rows
    .filter(({ scope }) => scope === "role")
    .sort(
      (a, b) =>
        Number(b.region === "Indonesia") - Number(a.region === "Indonesia") ||
        toLastMonth(b.asOf).localeCompare(toLastMonth(a.asOf)) ||
        Number(b.level === "all") - Number(a.level === "all"),
    );
}

/** The one row that stands for a career in its card. `null` where there is none: the whole industry's are no answer. */
export function pickSalary<Row extends Ranked>(rows: readonly Row[]): Row | null {
  return rankSalary(rows)[0] ?? null;
}

/** A bare year counts as its December. */
const toLastMonth = (asOf: string): string => (asOf.length === 4 ? `${asOf}-12` : asOf);
