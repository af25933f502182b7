import { toMonths } from "./toMonths";

/** Months after which a figure is marked as old. */
const maxAge = 24;

/**
 * Whether a figure is older than 24 months.
 *
 * @param asOf `YYYY` or `YYYY-MM`
 * @param today `YYYY-MM-DD`
 */
export function isOldFigure(asOf: string, today: string): boolean {
  return toMonths(today) - toMonths(asOf) > maxAge;
}
