import * as React from "react";
import * as styles from "./Names.module.css";

/** Names in a row. */
export function Names({ items }: { items: readonly string[] }) {
  return (
    <ul className={styles.names}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
