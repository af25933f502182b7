import * as React from "react";
import * as styles from "./Trail.module.css";

/** The index page's picture: a trail over hills, with a flag for each way that one may take. */
export function Trail() {
  return (
    <svg aria-hidden="true" className={styles.trail} viewBox="0 0 400 300">
      <circle className={styles.sun} cx="312" cy="74" r="40" />
      <path className={styles.far} d="M0 190q70-80 140-40t130-30 130 30v150H0z" />
      <path className={styles.near} d="M0 240q90-70 190-20t210-30v110H0z" />
      <path className={styles.path} d="M38 288c60-6 96-22 84-50s-70-22-50-54 96-6 132-30 20-44 62-56" />
      <g className={styles.flags}>
        <path className={styles.blue} d="M118 236v-46l26 10-26 11" />
        <path className={styles.plum} d="M204 152v-46l26 10-26 11" />
        <path className={styles.red} d="M266 98V46l30 12-30 12" />
      </g>
    </svg>
  );
}
