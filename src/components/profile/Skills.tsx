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
        <li key={name}>
          <b>{name}</b> {tools?.join(", ")}
        </li>
      ))}
      {soft.length > 0 && (
        <li>
          <b>Nonteknis</b> {soft.join("; ")}
        </li>
      )}
    </ul>
  );
}
