import type { FieldFaultCode } from "../problems/words/frontMatterWords";

/** What is wrong with a year or month that should be `YYYY` or `YYYY-MM`, or `null`. */
export function checkPeriod(text: string): FieldFaultCode | null {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(text) ?? [];
  // A figure from before 1950 is a typing error; one from the future is looked for where today is known.
  if (year === undefined || Number(year) < 1950 || Number(year) > 2199) return "period-format";
  return month === undefined || (Number(month) >= 1 && Number(month) <= 12) ? null : "period-format";
}
