/** One figure of one source, as front matter has it. Amounts are whole units of the currency. */
export type SalaryRow = {
  level: string;
  /** The level in the source's own words */
  label: string | null;
  /** `role` for the career itself, `industry` for all of IT */
  scope: string;
  min: number | null;
  max: number | null;
  average: number | null;
  median: number | null;
  /** One number whose kind the source doesn't state */
  figure: number | null;
  note: string | null;
  /** ISO 4217 */
  currency: string;
  /** `month` or `year` */
  period: string;
  region: string;
  source: string;
  sourceUrl: string | null;
  /** `YYYY` or `YYYY-MM` */
  asOf: string;
};
