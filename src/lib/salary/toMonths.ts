/**
 * The month of a figure as a number, to reckon ages by. A bare year counts as its December: the kindest reading of an
 * unknown month.
 *
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 */
export function toMonths(date: string): number {
  const [year, month = "12"] = date.split("-");
  return Number(year) * 12 + Number(month);
}
