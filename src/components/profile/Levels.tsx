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
        <li key={name}>
          <strong>{name}</strong> {years !== null && <span>{years}</span>}
          {[source !== null && source !== steps[index - 1]?.source ? source : null, summary]
            .filter((note) => note !== null)
            .map((note) => (
              <small key={note}>{note}</small>
            ))}
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
