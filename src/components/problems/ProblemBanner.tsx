import * as React from "react";
import type { ProblemCounts } from "../../lib/formatCounts";
import { InlineCode } from "./InlineCode";
import { ProblemFrame, type ShownLine } from "./ProblemFrame";
import * as styles from "./ProblemBanner.module.css";
import { ProblemPanel } from "./ProblemPanel";
import { SeverityMark, type ShownSeverity } from "./SeverityMark";

/** A problem as the page shows it. */
type ShownProblem = {
  severity: ShownSeverity;
  code: string;
  file: string;
  line: number;
  column: number;
  message: string;
  fix: string;
  frame: readonly ShownLine[];
  /** Address of its explanation */
  guideHref: string;
};

type ProblemBannerProps = { problems: readonly ShownProblem[] };

/** Tells a writer, in the preview, what is wrong with the file behind this page and how to fix it. */
export function ProblemBanner({ problems }: ProblemBannerProps) {
  const [first] = problems;
  if (first === undefined) return null;
  const counts: ProblemCounts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return (
    <ProblemPanel
      counts={counts}
      label="Masalah di artikel ini"
      note={
        <>
          <code className={styles.file}>{first.file}</code> Pita ini hanya tampil di pratinjau, dan hilang
          sendiri begitu berkasnya beres.
        </>
      }
      where="di artikel ini"
    >
      <ol className={styles.list}>
        {problems.map((problem, index) => (
          <li
            className={[styles.problem, styles[problem.severity]].join(" ")}
            key={`${problem.line}:${problem.column}:${problem.code}:${index}`}
          >
            <p className={styles.place}>
              <SeverityMark severity={problem.severity} />
              <span>
                Baris {problem.line}, kolom {problem.column}
              </span>
            </p>
            <p className={styles.message}>
              <InlineCode text={problem.message} />
            </p>
            <ProblemFrame lines={problem.frame} />
            <p>
              <strong>Cara membereskan:</strong> <InlineCode text={problem.fix} />
            </p>
            <p className={styles.more}>
              <a className={styles.guide} href={problem.guideHref}>
                Penjelasan <code>{problem.code}</code>
              </a>
            </p>
          </li>
        ))}
      </ol>
    </ProblemPanel>
  );
}
