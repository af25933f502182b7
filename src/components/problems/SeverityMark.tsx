import * as React from "react";
import * as styles from "./SeverityMark.module.css";

/** How bad a problem is: see problems/Problem.ts in the content engine. */
export type ShownSeverity = "error" | "warning" | "info";

/** The same names as in the terminal and the guide; each with a shape of its own, since colour alone tells not everyone. */
const marks = {
  error: { name: "Salah", shape: "M5 1h6l4 4v6l-4 4H5l-4-4V5zM5.5 5.5l5 5m0-5-5 5" },
  warning: { name: "Perhatian", shape: "M8 1.5 15 14.5H1zM8 6v4m0 2v.5" },
  info: { name: "Info", shape: "M8 1a7 7 0 1 1 0 14A7 7 0 1 1 8 1m0 6.5v4M8 4.5V5" },
} as const;

type SeverityMarkProps = { severity: ShownSeverity };

/** A small label that says how bad a problem is, in shape, word and colour. */
export function SeverityMark({ severity }: SeverityMarkProps) {
  const { name, shape } = marks[severity];
  return (
    <strong className={[styles.mark, styles[severity]].join(" ")}>
      <svg aria-hidden="true" fill="none" height="16" viewBox="0 0 16 16" width="16">
        <path
          d={shape}
          stroke="currentColor"
          strokeLinecap="round"
          strokeLinejoin="round"
          strokeWidth="1.6"
        />
      </svg>
      {name}
    </strong>
  );
}
