import * as React from "react";
import { toProfileName } from "../../lib/profile/profileNames";
import { buildSalaryBar, salaryScale, type SalaryBar } from "../../lib/salary/buildSalaryBar";
import type { SalaryGroup } from "../../lib/salary/buildSalaryGroups";
import { formatPayPeriod, formatSalary } from "../../lib/salary/formatSalary";
import { toMonthlyRow, type SalaryRow } from "../../lib/salary/SalaryRow";

import * as styles from "./SalaryChart.module.css";

/**
 * Each figure in words, with a bar on the scale that all careers share. The bars are drawn with svg attributes, as a
 * strict content security policy refuses style attributes.
 */
export function SalaryChart({ groups }: { groups: readonly SalaryGroup[] }) {
  const isOld = groups.every((group) => group.isOld);
  return (
    <div className={styles.chart}>
      <p className={styles.caption}>
        Juta rupiah per bulan, skalanya sama di semua karier.
        {isOld && " Semua angka sudah lebih tua dari dua tahun."}
      </p>
      <div aria-hidden="true" className={styles.scale}>
        {Array.from({ length: salaryScale.top / salaryScale.step + 1 }, (_, tick) => (
          <span key={tick}>{(tick * salaryScale.step) / 1_000_000}</span>
        ))}
      </div>
      {groups.map(({ source, asOf, scope, region, isOld: isOldGroup, rows }, index) => (
        <div
          className={scope === "industry" ? `${styles.group} ${styles.industry}` : styles.group}
          key={index}
        >
          <Scope region={region} scope={scope} />
          <ul className={styles.rows}>
            {rows.map((row, place) => (
              <li key={place}>
                <Words row={row} showsRegion={region === null} />
                <Bar bar={buildSalaryBar(row)} />
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

function Bar({ bar }: { bar: SalaryBar | null }) {
  if (bar === null) return null;
  const { range, marks, isBeyond } = bar;
  return (
    <svg
      aria-hidden="true"
      className={styles.bar}
      height="12"
      preserveAspectRatio="none"
      viewBox="0 0 1000 12"
      width="100%"
    >
      {range && <rect height="8" width={range.to - range.from} x={range.from} y="2" />}
      {marks.map((mark) => (
        <rect
          className={range ? styles.mark : styles.range}
          height="12"
          key={mark}
          width="10"
          x={Math.min(mark, 995) - 5}
        />
      ))}
      {isBeyond && <path d="M975 0l25 6-25 6z" />}
    </svg>
  );
}
