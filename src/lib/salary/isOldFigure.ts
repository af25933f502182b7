/** Months after which a figure is marked as old. */
const maxAge = 24;

/**
 * Whether a figure is older than 24 months. A bare year counts as its December: the kindest reading of an unknown month.
 *
 * @param asOf `YYYY` or `YYYY-MM`
 * @param today `YYYY-MM-DD`
 */
export function isOldFigure(asOf: string, today: string): boolean {
  return toMonths(today) - toMonths(asOf) > maxAge;
}

function toMonths(date: string): number {
  const [year, month = "12"] = date.split("-");
  return Number(year) * 12 + Number(month);
}
