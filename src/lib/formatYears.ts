/** The years of some figures, as a summary says them: `2024`, `2021–2024`. */
export function formatYears(dates: readonly string[]): string {
  const years = dates.map((date) => date.slice(0, 4)).sort();
  const [first, last] = [years[0] ?? "", years.at(-1) ?? ""];
  return first === last ? first : `${first}–${last}`;
}
