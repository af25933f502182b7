import * as React from "react";
import * as styles from "./Levels.module.css";

type LevelsProps = {
  levels: readonly { name: string; years: string | null; summary: string | null }[];
};

/** Steps of a career, from the first; a source or a note that steps share is said at the first of them. */
export function Levels({ levels }: LevelsProps) {
  const steps = levels.map(({ name, years, summary }) => ({ name, ...splitYears(years), summary }));
  return (
    <ol className={styles.levels}>
      {steps.map(({ name, years, source, summary }, index) => (
        <li className={styles.level} key={name}>
          <strong>{name}</strong>
          {years !== null && <span className={styles.years}> {years}</span>}
          {source !== null && source !== steps[index - 1]?.source && (
            <span className={styles.note}> ({source})</span>
          )}
          {summary !== null && <p className={styles.note}>{summary}</p>}
        </li>
      ))}
    </ol>
  );
}

/** `1–3 tahun (Survei, 2024)`: how long, and who says so. */
function splitYears(written: string | null): { years: string | null; source: string | null } {
  const [, years = null, source = null] = /^(.*?)(?: \((.+)\))?$/.exec(written ?? "") ?? [];
  return { years: years === "" ? null : years, source };
}
