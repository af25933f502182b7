import * as React from "react";
import { toProfileName } from "../../lib/profile/profileNames";
import { buildSalaryBar } from "../../lib/salary/buildSalaryBar";
import type { SalaryGroup } from "../../lib/salary/buildSalaryGroups";
import { formatPayPeriod, formatSalary } from "../../lib/salary/formatSalary";
import { toMonthlyRow, type SalaryRow } from "../../lib/salary/SalaryRow";
import { PayBar, PayScale } from "../pay/PayBar";
import * as styles from "./SalaryChart.module.css";

/** Each figure in words, with a bar on the scale that all careers share. */
export function SalaryChart({ groups }: { groups: readonly SalaryGroup[] }) {
  const isOld = groups.every((group) => group.isOld);
  return (
    <div className={styles.chart}>
      <p className={styles.caption}>
        Juta rupiah per bulan, skalanya sama di semua karier.
        {isOld && " Semua angka sudah lebih tua dari dua tahun."}
      </p>
      <PayScale />
      {groups.map(({ source, asOf, scope, region, isOld: isOldGroup, rows }, index) => (
        <div className={styles.group} key={index}>
          <Scope region={region} scope={scope} />
          <ul className={styles.rows}>
            {rows.map((row, place) => (
              <li key={place}>
                <Words row={row} showsRegion={region === null} />
                <PayBar bar={buildSalaryBar(row)} isIndustry={scope === "industry"} />
              </li>
            ))}
          </ul>
          <p className={styles.source}>
            {asOf.slice(0, 4)}
            {isOldGroup && !isOld && " (data lama)"} · {source}
          </p>
        </div>
      ))}
    </div>
  );
}

/** Whose pay it is, where it isn't simply that of the career in Indonesia. */
function Scope({ scope, region }: { scope: string; region: string | null }) {
  const parts = [
    scope === "industry" ? "Seluruh industri IT, bukan khusus profesi ini" : null,
    region === "Indonesia" ? null : region,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : <p className={styles.scope}>{parts.join(". ")}</p>;
}

function Words({ row, showsRegion }: { row: SalaryRow; showsRegion: boolean }) {
  const isYearly = row.period === "year";
  return (
    <p className={styles.words}>
      <span>
        {toProfileName("level", row.level)}
        {showsRegion && `, ${row.region}`}
      </span>{" "}
      <b>{formatAmounts(toMonthlyRow(row), isYearly ? "≈ " : "")}</b>
      {isYearly && (
        <small className={styles.source}>
          {" "}
          {formatAmounts(row)} {formatPayPeriod(row.period)}, dibagi 12 oleh kami
        </small>
      )}
    </p>
  );
}

function formatAmounts(row: SalaryRow, mark = ""): string {
  return formatSalary(row)
    .map(({ amount, kind }) => `${kind === null ? "" : `${kind} `}${mark}${amount}`)
    .join(", ");
}
