import * as React from "react";
import * as styles from "./FactList.module.css";

/** A term and what is to be said of it. */
export type Fact = { term: string; value: React.ReactNode };

/** Terms with their values, one below the other. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ term, value }) => (
        <div className={styles.fact} key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
