import * as React from "react";
import * as styles from "./Folded.module.css";

type FoldedProps = {
  /** What is inside, in so many words that few need to look */
  gist: React.ReactNode;
  children: React.ReactNode;
};

/** A long list folded away: a tap, a search within the page or a link to something inside opens it. Not printed. */
export function Folded({ gist, children }: FoldedProps) {
  return (
    <details className={styles.folded}>
      <summary className={styles.gist}>{gist}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
