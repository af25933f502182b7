import * as React from "react";
import { formatDate } from "../../lib/formatDate";
import { formatYears } from "../../lib/formatYears";
import { toProfileName } from "../../lib/profile/profileNames";
import { buildSalaryGroups, type SalaryGroup } from "../../lib/salary/buildSalaryGroups";
import { formatPayPeriod, formatSalary } from "../../lib/salary/formatSalary";
import type { SalaryRow } from "../../lib/salary/SalaryRow";
import { ExternalLink } from "./ExternalLink";
import { Folded } from "./Folded";
import * as styles from "./Salary.module.css";
import { SalaryChart } from "./SalaryChart";

type SalaryProps = {
  rows: readonly SalaryRow[];
  /** Whether the row at the same place is older than 24 months */
  old: readonly boolean[];
};

/** What a career pays: drawn on the scale that all careers share, and below it every figure as its source has it. */
export function Salary({ rows, old }: SalaryProps) {
  const groups = buildSalaryGroups(rows, old);
  return (
    <>
      <SalaryChart groups={groups} />
      <Folded gist={formatExtent(rows)}>
        <p>Persis seperti sumbernya: tidak dirata-rata dan tidak dihitung ulang.</p>
        {groups.map((group, index) => (
          <SourceTable group={group} key={index} />
        ))}
      </Folded>
    </>
  );
}

function SourceTable({
  group: { source, sourceUrl, asOf, scope, isOld, rows, notes },
}: {
  group: SalaryGroup;
}) {
  return (
    <div>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {sourceUrl === null ? source : <ExternalLink href={sourceUrl}>{source}</ExternalLink>},{" "}
          {formatDate(asOf)}
          {isOld && " (data lama)"}
          {scope === "industry" && ". Seluruh industri IT, bukan khusus profesi ini"}
        </caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">Jenjang</th>
            <th scope="col">Gaji</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <th className={styles.cell} scope="row">
                {toProfileName("level", row.level)}
                {row.label !== null && <small>{row.label}</small>}
              </th>
              <td className={styles.cell}>
                {formatSalary(row).map(({ full, kind }) => (
                  <span key={full}>{kind === null ? full : `${kind} ${full}`}</span>
                ))}
                <small>
                  {formatPayPeriod(row.period)}, {row.region}
                </small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {notes.map(({ of, text }) => (
        <p key={text}>
          {of !== null && <b>{of}: </b>}
          {text}
        </p>
      ))}
    </div>
  );
}

/** `7 angka dari 4 sumber, 2021–2024` */
function formatExtent(rows: readonly SalaryRow[]): string {
  const sources = new Set(rows.map(({ source }) => source)).size;
  return `${rows.length} angka dari ${sources} sumber, ${formatYears(rows.map(({ asOf }) => asOf))}`;
}
