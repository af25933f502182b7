import * as React from "react";
import * as styles from "./Breadcrumbs.module.css";

/** A page above this one. */
export type Crumb = {
  name: string;
  /** Path prefix included */
  href: string;
};

/** The way from the index to this page, which is not itself in it. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="Remah roti">
      <ol className={styles.list}>
        {crumbs.map(({ name, href }) => (
          <li className={styles.crumb} key={href}>
            <a className={styles.link} href={href}>
              {name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
