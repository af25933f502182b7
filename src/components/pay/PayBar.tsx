import * as React from "react";
import { salaryScale, type SalaryBar } from "../../lib/salary/buildSalaryBar";
import * as styles from "./PayBar.module.css";

type PayBarProps = {
  /** `null` draws nothing */
  bar: SalaryBar | null;
  /** Whether it is of the whole industry, and so drawn paler */
  isIndustry?: boolean;
};

/** A row of pay on the scale that all careers share. Drawn with svg attributes, as the policy refuses style attributes. */
export function PayBar({ bar, isIndustry = false }: PayBarProps) {
  if (bar === null) return null;
  const { range, marks, isBeyond } = bar;
  return (
    <svg
      aria-hidden="true"
      className={isIndustry ? `${styles.bar} ${styles.industry}` : styles.bar}
      height="12"
      preserveAspectRatio="none"
      viewBox="0 0 1000 12"
      width="100%"
    >
      {range && <rect height="8" width={range.to - range.from} x={range.from} y="2" />}
      {marks.map((mark) => (
        <rect
          className={range ? styles.mark : undefined}
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

/** The numbers above the bars, in millions of rupiah. */
export function PayScale() {
  return (
    <div aria-hidden="true" className={styles.scale}>
      {Array.from({ length: salaryScale.top / salaryScale.step + 1 }, (_, tick) => (
        <span key={tick}>{(tick * salaryScale.step) / 1_000_000}</span>
      ))}
    </div>
  );
}
