import { toProfileName } from "../profile/profileNames";
import { formatPayPeriod, formatSalary } from "./formatSalary";
import type { SalaryRow } from "./SalaryRow";

type Row = Omit<SalaryRow, "label" | "note" | "scope" | "sourceUrl">;

/**
 * A row on one line, with all that it must not be read without: `Rp4,5–7,25 juta per bulan, pemula (Survei Satu, 2017)`.
 * Empty where the row has no figure.
 */
export function formatSalaryLine(row: Row): string {
  const [text] = formatSalary(row);
  if (text === undefined) return "";
  const amount = text.kind === null ? text.amount : `${text.kind} ${text.amount}`;
  const whose = [
    row.level === "all" ? null : toProfileName("level", row.level).toLowerCase(),
    row.region === "Indonesia" ? null : row.region,
  ].filter((part) => part !== null);
  return `${[`${amount} ${formatPayPeriod(row.period)}`, ...whose].join(", ")} (${row.source}, ${row.asOf.slice(0, 4)})`;
}
