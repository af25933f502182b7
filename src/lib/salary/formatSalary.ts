import { toProfileName } from "../profile/profileNames";
import { formatFullMoney, formatMoney, formatMoneyRange } from "./formatMoney";
import { toMonthlyRow, type SalaryRow } from "./SalaryRow";

/** What a row says of pay, in words. */
export type SalaryText = {
  /** `Rp7,1–10,1 juta`, `mulai Rp5 juta`, `hingga Rp25 juta` */
  amount: string;
  /** The same with every digit: `Rp7.100.000–Rp10.100.000` */
  full: string;
  /** `rata-rata`, `median`, or `null` where the source names no kind, or the amount is a range */
  kind: string | null;
};

type Figures = Pick<SalaryRow, "min" | "max" | "average" | "median" | "figure" | "currency">;

/**
 * Each figure that a row holds, the range first. Figures are shown as they are: none is computed from another.
 */
export function formatSalary({ min, max, average, median, figure, currency }: Figures): SalaryText[] {
  const single = (amount: number | null, kind: string | null, before = ""): SalaryText[] =>
    amount === null
      ? []
      : [
          {
            amount: `${before}${formatMoney(amount, currency)}`,
            full: `${before}${formatFullMoney(amount, currency)}`,
            kind,
          },
        ];
  const range =
    min !== null && max !== null
      ? [
          {
            amount: min === max ? formatMoney(min, currency) : formatMoneyRange(min, max, currency),
            full:
              min === max
                ? formatFullMoney(min, currency)
                : `${formatFullMoney(min, currency)}–${formatFullMoney(max, currency)}`,
            kind: null,
          },
        ]
      : [...single(min, null, "mulai "), ...single(max, null, "hingga ")];
  return [...range, ...single(median, "median"), ...single(average, "rata-rata"), ...single(figure, null)];
}

/** `per bulan` or `per tahun` */
export function formatPayPeriod(period: string): string {
  return period === "year" ? "per tahun" : "per bulan";
}

/** A figure in short, and what it must not be read without. */
export type SalaryLine = {
  /** As the source has it: `rata-rata Rp171 juta per tahun, pemula` */
  amount: string;
  /** A month's pay, for comparing: `Rp4,5–7,25 juta per bulan`, `≈ Rp14,3 juta per bulan` where we divided a year's */
  monthly: string;
  /** What the month's pay is: `pemula, rata-rata`, `rata-rata Rp171 juta per tahun dibagi 12 oleh kami`; may be empty */
  about: string;
  source: string;
  year: string;
};

/** What stands beside a month's pay, in its order: year, what it is, source. */
export function listPayNotes({ year, about, source }: SalaryLine): string[] {
  return [year, about, source].filter((part) => part !== "");
}

/** A row in short; `null` where it has no figure. */
export function formatSalaryLine(
  row: Omit<SalaryRow, "label" | "note" | "scope" | "sourceUrl">,
): SalaryLine | null {
  const [text] = formatSalary(row);
  const [month] = formatSalary(toMonthlyRow(row));
  if (text === undefined || month === undefined) return null;
  const whose = [
    row.level === "all" ? null : toProfileName("level", row.level).toLowerCase(),
    row.region === "Indonesia" ? null : row.region,
  ].filter((part) => part !== null);
  const isYearly = row.period === "year";
  const amount = `${text.kind === null ? "" : `${text.kind} `}${text.amount} ${formatPayPeriod(row.period)}`;
  return {
    amount: [amount, ...whose].join(", "),
    monthly: `${isYearly ? "≈ " : ""}${month.amount} ${formatPayPeriod("month")}`,
    about: [...whose, isYearly ? `${amount} dibagi 12 oleh kami` : text.kind]
      .filter((part) => part !== null)
      .join(", "),
    source: row.source,
    year: row.asOf.slice(0, 4),
  };
}
