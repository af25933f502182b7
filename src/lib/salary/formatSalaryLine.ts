import { toProfileName } from "../profile/profileNames";
import { formatPayPeriod, formatSalary, type SalaryText } from "./formatSalary";
import type { SalaryRow } from "./SalaryRow";
import { toMonthlyRow } from "./toMonthlyRow";

type Row = Omit<SalaryRow, "label" | "note" | "scope" | "sourceUrl">;

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

/** A row in short; `null` where it has no figure. */
export function formatSalaryLine(row: Row): SalaryLine | null {
  const [text] = formatSalary(row);
  const [month] = formatSalary(toMonthlyRow(row));
  if (text === undefined || month === undefined) return null;
  const whose = [
    row.level === "all" ? null : toProfileName("level", row.level).toLowerCase(),
    row.region === "Indonesia" ? null : row.region,
  ].filter((part) => part !== null);
  const isYearly = row.period === "year";
  const amount = `${toKindAndAmount(text)} ${formatPayPeriod(row.period)}`;
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

function toKindAndAmount({ kind, amount }: SalaryText): string {
  return kind === null ? amount : `${kind} ${amount}`;
}
