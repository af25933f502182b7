import * as React from "react";
import * as styles from "./Skills.module.css";

type SkillsProps = {
  hard: readonly { name: string; tools: readonly string[] | null }[];
  soft: readonly string[];
};

/** Technical skills with their tools, and the others. */
export function Skills({ hard, soft }: SkillsProps) {
  return (
    <ul className={styles.skills}>
      {hard.map(({ name, tools }) => (
        <li className={styles.skill} key={name}>
          <b>{name}</b>
          {tools !== null && tools.length > 0 && <span className={styles.tools}> {tools.join(", ")}</span>}
        </li>
      ))}
      {soft.length > 0 && (
        <li className={styles.skill}>
          <b>Nonteknis</b> <span className={styles.tools}>{soft.join("; ")}</span>
        </li>
      )}
    </ul>
  );
}
