import { toProfileName } from "../profile/profileNames";
import { formatFullMoney, formatMoney, formatMoneyRange } from "./formatMoney";
import type { SalaryRow } from "./SalaryRow";

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

/** `per bulan` or `per tahun`: a yearly figure is never turned into a monthly one. */
export function formatPayPeriod(period: string): string {
  return period === "year" ? "per tahun" : "per bulan";
}

/** A figure in short, and what it must not be read without. */
export type SalaryLine = {
  /** `Rp4,5–7,25 juta per bulan, pemula` */
  amount: string;
  /** `Survei Satu, 2017` */
  source: string;
};

/** A row in short; `null` where it has no figure. */
export function formatSalaryLine(
  row: Omit<SalaryRow, "label" | "note" | "scope" | "sourceUrl">,
): SalaryLine | null {
  const [text] = formatSalary(row);
  if (text === undefined) return null;
  const amount = text.kind === null ? text.amount : `${text.kind} ${text.amount}`;
  const whose = [
    row.level === "all" ? null : toProfileName("level", row.level).toLowerCase(),
    row.region === "Indonesia" ? null : row.region,
  ].filter((part) => part !== null);
  return {
    amount: [`${amount} ${formatPayPeriod(row.period)}`, ...whose].join(", "),
    source: `${row.source}, ${row.asOf.slice(0, 4)}`,
  };
}

/**
 * What readers are told of the age of the row that stands for a career: nothing where it is recent enough.
 *
 * @param row one of `rows`
 * @param old whether the row at the same place is older than 24 months
 */
export function formatSalaryAge<Row extends Pick<SalaryRow, "scope">>(
  row: Row,
  rows: readonly Row[],
  old: readonly boolean[],
): string | null {
  if (old[rows.indexOf(row)] !== true) return null;
  // A recent figure of the whole industry is no newer figure of this career.
  const hasRecent = rows.some(({ scope }, index) => scope === "role" && old[index] !== true);
  return hasRecent
    ? "Angka ini lebih tua dari dua tahun; yang lebih baru hanya ada untuk wilayah tertentu"
    : "Angka ini lebih tua dari dua tahun; yang lebih baru belum kami temukan";
}
