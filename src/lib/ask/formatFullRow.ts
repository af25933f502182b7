import { formatDate } from "../formatDate";
import { toProfileName } from "../profile/profileNames";
import { formatPayPeriod, formatSalary } from "../salary/formatSalary";
import type { SalaryRow } from "../salary/SalaryRow";

/** A figure of pay so that nobody takes it for another: `Pemula: Rp4.500.000–Rp7.250.000 per bulan, Indonesia (Survei Satu, Mei 2017)` */
export function formatFullRow(row: SalaryRow): string {
  const amounts = formatSalary(row).map(({ full, kind }) => (kind === null ? full : `${kind} ${full}`));
  const level = [toProfileName("level", row.level), row.label === null ? "" : ` (${row.label})`].join("");
  return `${level}: ${amounts.join(", ")} ${formatPayPeriod(row.period)}, ${row.region} (${row.source}, ${formatDate(row.asOf)})`;
}
