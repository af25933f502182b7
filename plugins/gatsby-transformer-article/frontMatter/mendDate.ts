import { toIsoDate } from "./toIsoDate";

/** The day that a writer probably meant, `YYYY-MM-DD`, or `null`. A day that isn't real goes to the nearest one that is. */
export function mendDate(text: string): string | null {
  const whole = toIsoDate(text);
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim()) ?? [];
  if (whole !== null || year === undefined || month === undefined || day === undefined) return whole;
  // Day and month in each other's place, or a month's days miscounted.
  const guesses = [`${year}-${day}-${month}`, ...[30, 29, 28].map((last) => `${year}-${month}-${last}`)];
  return guesses.flatMap((guess) => toIsoDate(guess) ?? []).at(0) ?? null;
}
