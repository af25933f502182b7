import * as React from "react";
import * as styles from "./Skills.module.css";

type SkillsProps = {
  hard: readonly { name: string; tools: readonly string[] | null }[];
  soft: readonly string[];
};

/** Technical skills with their tools, and the others. */
export function Skills({ hard, soft }: SkillsProps) {
  return (
    <>
      {hard.length > 0 && (
        <>
          <h3 className={styles.title}>Teknis</h3>
          <ul className={styles.skills}>
            {hard.map(({ name, tools }) => (
              <li className={styles.skill} key={name}>
                <span className={styles.name}>{name}</span>
                {tools !== null && tools.length > 0 && (
                  <span className={styles.tools}>{tools.join(", ")}</span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {soft.length > 0 && (
        <>
          <h3 className={styles.title}>Nonteknis</h3>
          <ul className={styles.chips}>
            {soft.map((name) => (
              <li className={styles.chip} key={name}>
                {name}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
