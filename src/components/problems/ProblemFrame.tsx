import * as React from "react";
import * as styles from "./ProblemFrame.module.css";

/** A line of the writer's file. */
export type ShownLine = {
  line: number;
  text: string;
  /** Where in the text the problem begins, from 0; `null` for the lines around */
  mark: number | null;
};

type ProblemFrameProps = { lines: readonly ShownLine[] };

/** The lines around a problem, as the writer's editor shows them, with a caret below the place. */
export function ProblemFrame({ lines }: ProblemFrameProps) {
  const [first] = lines;
  if (first === undefined) return null;
  return (
    // Scrolls sideways on a phone, so the keyboard must reach it.
    <pre
      aria-label={`Potongan berkas mulai baris ${first.line}`}
      className={styles.frame}
      role="group"
      tabIndex={0}
    >
      <code className={styles.code}>
        {lines.map(({ line, text, mark }) => (
          <React.Fragment key={line}>
            <span className={mark === null ? styles.line : [styles.line, styles.marked].join(" ")}>
              <span aria-hidden="true" className={styles.number}>
                {line}
              </span>
              {text}
              {"\n"}
            </span>
            {mark !== null && (
              <span aria-hidden="true" className={[styles.line, styles.caret].join(" ")}>
                <span className={styles.number} />
                {" ".repeat(mark)}^{"\n"}
              </span>
            )}
          </React.Fragment>
        ))}
      </code>
    </pre>
  );
}
