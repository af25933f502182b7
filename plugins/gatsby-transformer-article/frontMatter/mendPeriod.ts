import { checkPeriod } from "./checkPeriod";
import { toIsoDate } from "./toIsoDate";

/** The year or month that a writer probably meant, `YYYY` or `YYYY-MM`, or `null`: `Juli 2022`, `07/2022`, `2022-07-01`. */
export function mendPeriod(text: string): string | null {
  const trimmed = text.trim();
  const day =
    toIsoDate(trimmed) ??
    toIsoDate(`1 ${trimmed}`) ??
    toIsoDate(`01/${trimmed}`) ??
    toIsoDate(`${trimmed}-1`);
  const guess = day?.slice(0, 7) ?? /\b(?:19|20|21)\d{2}\b/.exec(trimmed)?.[0] ?? null;
  return guess !== null && checkPeriod(guess) === null ? guess : null;
}
