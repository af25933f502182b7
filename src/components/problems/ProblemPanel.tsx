import * as React from "react";
import { formatCounts, type ProblemCounts } from "../../lib/formatCounts";
import * as styles from "./ProblemPanel.module.css";

type ProblemPanelProps = {
  /** Its name for screen readers */
  label: string;
  counts: ProblemCounts;
  /** What the counts are of, to follow them */
  where: string;
  /** What to do, and why this is here */
  note: React.ReactNode;
  children: React.ReactNode;
};

/** A panel of the preview that counts problems; when the counts change, screen readers say so. */
export function ProblemPanel({ label, counts, where, note, children }: ProblemPanelProps) {
  return (
    <section aria-label={label} className={styles.panel}>
      <div className={styles.opening}>
        <p className={styles.title} role="status">
          {formatCounts(counts)} {where}
        </p>
        <p className={styles.note}>{note}</p>
      </div>
      {children}
    </section>
  );
}
