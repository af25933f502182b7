import * as React from "react";
import { salaryScale, type SalaryBar } from "../../lib/salary/buildSalaryBar";

type PayBarProps = {
  /** `null` draws nothing */
  bar: SalaryBar | null;
  /** Classes of whoever draws: its folder carries the styles */
  classes: Readonly<Record<string, string>>;
};

/** A row of pay on the scale that all careers share. Drawn with svg attributes, as the policy refuses style attributes. */
export function PayBar({ bar, classes }: PayBarProps) {
  if (bar === null) return null;
  const { range, marks, isBeyond } = bar;
  return (
    <svg
      aria-hidden="true"
      className={classes["bar"]}
      height="12"
      preserveAspectRatio="none"
      viewBox="0 0 1000 12"
      width="100%"
    >
      {range && <rect height="8" width={range.to - range.from} x={range.from} y="2" />}
      {marks.map((mark) => (
        <rect
          className={range ? classes["mark"] : undefined}
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
export function PayScale({ className }: { className: string | undefined }) {
  return (
    <div aria-hidden="true" className={className}>
      {Array.from({ length: salaryScale.top / salaryScale.step + 1 }, (_, tick) => (
        <span key={tick}>{(tick * salaryScale.step) / 1_000_000}</span>
      ))}
    </div>
  );
}
