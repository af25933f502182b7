import * as React from "react";
import * as styles from "./ArticleNeighbours.module.css";

/** A link to another article. */
export type Neighbour = {
  /** Path prefix included */
  href: string;
  title: string;
};

type ArticleNeighboursProps = {
  /** The article published before this one */
  previous: Neighbour | null;
  /** The article published after this one */
  next: Neighbour | null;
};

/** Links to the articles before and after this one; nothing where it stands alone. */
export function ArticleNeighbours({ previous, next }: ArticleNeighboursProps) {
  if (previous === null && next === null) return null;
  return (
    <nav aria-label="Artikel sebelum dan sesudahnya" className={styles.nav}>
      {previous !== null && (
        <a className={styles.previous} href={previous.href} rel="prev">
          <span className={styles.label}>Sebelumnya</span>
          <span className={styles.title}>{previous.title}</span>
        </a>
      )}
      {next !== null && (
        <a className={styles.next} href={next.href} rel="next">
          <span className={styles.label}>Berikutnya</span>
          <span className={styles.title}>{next.title}</span>
        </a>
      )}
    </nav>
  );
}
