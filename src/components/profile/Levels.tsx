import * as React from "react";
import * as styles from "./Levels.module.css";

type LevelsProps = {
  levels: readonly { name: string; years: string | null; summary: string | null }[];
};

/** Steps of a career, from the first. */
export function Levels({ levels }: LevelsProps) {
  return (
    <ol className={styles.levels}>
      {levels.map(({ name, years, summary }) => (
        <li className={styles.level} key={name}>
          <p>
            <strong>{name}</strong>
            {years !== null && <span className={styles.years}> · {years}</span>}
          </p>
          {summary !== null && <p>{summary}</p>}
        </li>
      ))}
    </ol>
  );
}
