import * as React from "react";
import { toProfileName } from "../../lib/profile/profileNames";
import { buildSalaryBars } from "../../lib/salary/buildSalaryBars";
import { formatPayPeriod } from "../../lib/salary/formatSalary";
import type { SalaryRow } from "../../lib/salary/SalaryRow";
import * as styles from "./SalaryChart.module.css";

/**
 * The figures as bars. Hidden from screen readers, for whom the table below it says the same. The bars are drawn with
 * svg attributes, as a strict content security policy refuses style attributes.
 */
export function SalaryChart({ rows }: { rows: readonly SalaryRow[] }) {
  return buildSalaryBars(rows).map(({ period, currency, bars }) => (
    <div aria-hidden="true" className={styles.chart} key={`${period} ${currency}`}>
      <p className={styles.title}>{period === "year" ? "Per tahun" : "Per bulan"}</p>
      <ul className={styles.bars}>
        {bars.map(({ level, region, asOf, scope, text, from, to }, index) => (
          <li key={index}>
            <p className={styles.label}>
              {toProfileName("level", level)}
              {region !== "Indonesia" && `, ${region}`}
              {scope === "industry" && ", seluruh industri"}{" "}
              <span className={styles.year}>{asOf.slice(0, 4)}</span>
            </p>
            <svg
              className={styles.bar}
              height="10"
              preserveAspectRatio="none"
              viewBox="0 0 1000 10"
              width="100%"
            >
              <rect className={styles.track} height="10" width="1000" />
              <rect
                className={scope === "industry" ? styles.industry : styles.value}
                height="10"
                // One figure alone is a mark at its place, wide enough to be seen.
                width={Math.max(to - from, 12)}
                x={Math.min(from, 988)}
              />
            </svg>
            <p className={styles.text}>{`${text} ${formatPayPeriod(period)}`}</p>
          </li>
        ))}
      </ul>
    </div>
  ));
}
