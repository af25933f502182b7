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
 * A day written in one of many ways to `YYYY-MM-DD`, to be offered as a mend: `4 Mei 2019`, `04/05/2019`,
 * `2019-5-4`, `2019-05-04T10:00`. `null` where it is no day, or not a real one.
 */
export function toIsoDate(text: string): string | null {
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
