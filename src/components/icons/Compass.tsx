import * as React from "react";
import * as styles from "./Compass.module.css";

/** The site's mark, a compass needle in a ring; `size` in CSS pixels. */
export function Compass({ size }: { size: number }) {
  return (
    <svg aria-hidden="true" className={styles.mark} height={size} viewBox="0 0 28 28" width={size}>
      <circle cx="14" cy="14" fill="none" r="12" stroke="currentColor" strokeWidth="2.5" />
      <path d="M20.5 7.5 16 16l-8.5 4.5L12 12z" fill="currentColor" />
    </svg>
  );
}
