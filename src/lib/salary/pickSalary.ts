import type { SalaryRow } from "./SalaryRow";
import { toMonths } from "./toMonths";

/** How many months a figure may be older than the newest one and still stand for the career. */
const maxLag = 36;

/**
 * The one row that stands for a career in its card: of the career itself, for Indonesia before a part of it, the newest,
 * for all levels before one, the first written. One that the newest has left three years behind is history and stands
 * for nothing. `null` where there is none, as figures of the whole industry are no answer.
 */
export function pickSalary<Row extends Pick<SalaryRow, "scope" | "region" | "asOf" | "level">>(
  rows: readonly Row[],
): Row | null {
  const own = rows.filter(({ scope }) => scope === "role");
  const newest = Math.max(...own.map(({ asOf }) => toMonths(asOf)));
  const ranked = own
    .filter(({ asOf }) => newest - toMonths(asOf) <= maxLag)
    .sort(
      (a, b) =>
        Number(b.region === "Indonesia") - Number(a.region === "Indonesia") ||
        toMonths(b.asOf) - toMonths(a.asOf) ||
        Number(b.level === "all") - Number(a.level === "all"),
    );
  return ranked[0] ?? null;
}
