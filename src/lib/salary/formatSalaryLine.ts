import { toProfileName } from "../profile/profileNames";
import { formatPayPeriod, formatSalary } from "./formatSalary";
import type { SalaryRow } from "./SalaryRow";

type Row = Omit<SalaryRow, "label" | "note" | "scope" | "sourceUrl">;

/** A figure in short, and what it must not be read without. */
export type SalaryLine = {
  /** `Rp4,5–7,25 juta per bulan, pemula` */
  amount: string;
  /** `Survei Satu, 2017` */
  source: string;
};

/** A row in short; `null` where it has no figure. */
export function formatSalaryLine(row: Row): SalaryLine | null {
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
