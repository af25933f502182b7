import * as React from "react";
import * as styles from "./ProblemBanner.module.css";

/** A problem as the page shows it. */
type ShownProblem = {
  severity: string;
  code: string;
  file: string;
  line: number;
  column: number;
  field: string | null;
  message: string;
  fix: string;
};

type ProblemBannerProps = { problems: readonly ShownProblem[] };

const labels: Record<string, string> = { error: "Salah", warning: "Periksa", info: "Info" };

/** Tells a writer, in the preview, what is wrong with the file behind this page and how to mend it. */
export function ProblemBanner({ problems }: ProblemBannerProps) {
  if (problems.length === 0) return null;
  return (
    <aside aria-label="Masalah pada artikel ini" className={styles.banner}>
      <ul className={styles.list}>
        {problems.map((problem) => (
          <li key={`${problem.file}:${problem.line}:${problem.column}:${problem.code}`}>
            <strong>{labels[problem.severity]}</strong>{" "}
            <code>
              {problem.file}:{problem.line}:{problem.column}
            </code>{" "}
            {problem.message} {problem.fix}
          </li>
        ))}
      </ul>
    </aside>
  );
}
