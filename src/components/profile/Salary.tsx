import * as React from "react";
import { formatDate } from "../../lib/formatDate";
import { toProfileName } from "../../lib/profile/profileNames";
import { formatPayPeriod, formatSalary } from "../../lib/salary/formatSalary";
import type { SalaryRow } from "../../lib/salary/SalaryRow";
import { ExternalLink } from "./ExternalLink";
import * as styles from "./Salary.module.css";
import { SalaryChart } from "./SalaryChart";

type SalaryProps = {
  rows: readonly SalaryRow[];
  /** Whether the row at the same place is older than 24 months */
  old: readonly boolean[];
};

/** Every figure with its source, as a chart for the eye and a table for all. */
export function Salary({ rows, old }: SalaryProps) {
  return (
    <>
      {rows.every((_, index) => old[index]) && (
        <p className={styles.warning}>
          Semua angka di bawah ini sudah lebih tua dari dua tahun. Pakai sebagai gambaran, bukan patokan.
        </p>
      )}
      <SalaryChart rows={rows} />
      <div aria-label="Tabel gaji" className="table-scroll" role="region" tabIndex={0}>
        <table className={styles.table}>
          <caption className={styles.caption}>
            Setiap baris satu angka dari satu sumber, persis seperti sumbernya: tidak dirata-rata dan tidak
            dihitung ulang.
          </caption>
          <thead>
            <tr>
              <th scope="col">Jenjang</th>
              <th scope="col">Gaji</th>
              <th scope="col">Wilayah</th>
              <th scope="col">Sumber</th>
              <th scope="col">Tahun</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                <th scope="row">
                  {toProfileName("level", row.level)}
                  {row.label !== null && <span className={styles.detail}>{row.label}</span>}
                  {row.scope === "industry" && (
                    <span className={styles.industry}>Seluruh industri IT, bukan khusus profesi ini</span>
                  )}
                </th>
                <td>
                  {formatSalary(row).map(({ full, kind }) => (
                    <span className={styles.amount} key={full}>
                      {kind === null ? full : `${kind} ${full}`}
                    </span>
                  ))}
                  <span className={styles.detail}>{formatPayPeriod(row.period)}</span>
                  {row.note !== null && <span className={styles.detail}>{row.note}</span>}
                </td>
                <td data-label="Wilayah">{row.region}</td>
                <td data-label="Sumber">
                  {row.sourceUrl === null ? (
                    row.source
                  ) : (
                    <ExternalLink href={row.sourceUrl}>{row.source}</ExternalLink>
                  )}
                </td>
                <td data-label="Tahun">
                  {formatDate(row.asOf)}
                  {old[index] === true && <span className={styles.old}>data lama</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
