import * as React from "react";
import * as styles from "./PairLinks.module.css";

/** A comparison; `href` with the path prefix. */
type PairLink = { title: string; href: string };

/** Comparisons under a heading; nothing where there is none. */
export function PairLinks({ heading, pairs }: { heading: string; pairs: readonly PairLink[] }) {
  if (pairs.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{heading}</h2>
      <ul className={styles.list}>
        {pairs.map(({ title, href }) => (
          <li key={href}>
            <a className={styles.link} href={href}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
