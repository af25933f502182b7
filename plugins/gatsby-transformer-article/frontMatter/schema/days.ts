import type { FieldProblemCode } from "../../problems/words/frontMatterWords";

/** Month names and their usual short forms, Indonesian and English: the first three or four letters tell them apart. */
const months: readonly RegExp[] = [
  /^jan/,
  /^[fp]eb/,
  /^mar/,
  /^apr/,
  /^me[iy]|^may/,
  /^jun/,
  /^jul/,
  /^a[gu]/,
  /^sep/,
  /^o[kc]t/,
  /^no[vp]/,
  /^de[sc]/,
];

const toNumber = (monthName: string): number =>
  months.findIndex((month) => month.test(monthName.toLowerCase())) + 1;

/** Ways in which people write a day. Numbers alone are read in the Indonesian order: day, month, year. */
const patterns: readonly (readonly [
  RegExp,
  (a: string, b: string, c: string) => [number, number, number],
])[] = [
  [/^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:[T ].*)?$/, (a, b, c) => [Number(a), Number(b), Number(c)]],
  [/^(\d{4})(\d{2})(\d{2})$/, (a, b, c) => [Number(a), Number(b), Number(c)]],
  [/^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/, (a, b, c) => [Number(c), Number(b), Number(a)]],
  [
    /^(?:[a-z']+,? +)?(\d{1,2})[- ]([a-z]+)\.?,?[- ](\d{4})$/i,
    (a, b, c) => [Number(c), toNumber(b), Number(a)],
  ],
  [/^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i, (a, b, c) => [Number(c), toNumber(a), Number(b)]],
];

/**
 * A day written in one of many ways to `YYYY-MM-DD`, to be offered as a fix: `4 Mei 2019`, `04/05/2019`,
 * `2019-5-4`, `2019-05-04T10:00`. `null` where it is no day, or not a real one.
 */
function toIsoDate(text: string): string | null {
  for (const [pattern, toParts] of patterns) {
    const [, a, b, c] = pattern.exec(text.trim()) ?? [];
    if (a === undefined || b === undefined || c === undefined) continue;
    const [year, month, day] = toParts(a, b, c);
    return isRealDay(year, month, day) ? formatIso(year, month, day) : null;
  }
  return null;
}

function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function formatIso(year: number, month: number, day: number): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join(
    "-",
  );
}

/** What is wrong with a day that should be `YYYY-MM-DD` and real, or `null`. A time of day is not taken: articles have days. */
export function checkDate(text: string): FieldProblemCode | null {
  if (toIsoDate(text) === text) return null;
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(text) && toIsoDate(text) === null) return "date-impossible";
  return /^\d{4}-\d{2}-\d{2}[T ]/.test(text) ? "date-time" : "date-format";
}

/** The day that a writer probably meant, `YYYY-MM-DD`, or `null`. A day that isn't real goes to the nearest one that is. */
export function suggestDate(text: string): string | null {
  const whole = toIsoDate(text);
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim()) ?? [];
  if (whole !== null || year === undefined || month === undefined || day === undefined) return whole;
  // Day and month in each other's place, or a month's days miscounted.
  const guesses = [`${year}-${day}-${month}`, ...[30, 29, 28].map((last) => `${year}-${month}-${last}`)];
  return guesses.flatMap((guess) => toIsoDate(guess) ?? []).at(0) ?? null;
}

/** What is wrong with a year or month that should be `YYYY` or `YYYY-MM`, or `null`. */
export function checkPeriod(text: string): FieldProblemCode | null {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(text) ?? [];
  // A figure from before 1950 is a typing error; one from the future is looked for where today is known.
  if (year === undefined || Number(year) < 1950 || Number(year) > 2199) return "period-format";
  return month === undefined || (Number(month) >= 1 && Number(month) <= 12) ? null : "period-format";
}

/** The year or month that a writer probably meant, `YYYY` or `YYYY-MM`, or `null`: `Juli 2022`, `07/2022`, `2022-07-01`. */
export function suggestPeriod(text: string): string | null {
  const trimmed = text.trim();
  const day =
    toIsoDate(trimmed) ??
    toIsoDate(`1 ${trimmed}`) ??
    toIsoDate(`01/${trimmed}`) ??
    toIsoDate(`${trimmed}-1`);
  const guess = day?.slice(0, 7) ?? /\b(?:19|20|21)\d{2}\b/.exec(trimmed)?.[0] ?? null;
  return guess !== null && checkPeriod(guess) === null ? guess : null;
}
