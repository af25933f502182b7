import * as React from "react";
import type { GlanceFact } from "../../lib/profile/buildGlance";
import * as styles from "./Glance.module.css";

type GlanceProps = {
  /** At most five, in the order in which pupils ask */
  facts: readonly GlanceFact[];
  /** Other blocks that one may look for */
  jumps: readonly { id: string; label: string }[];
};

/** A career's first screen: what pupils ask first, each answer a link to the block that says more. */
export function Glance({ facts, jumps }: GlanceProps) {
  if (facts.length === 0) return null;
  return (
    <nav aria-label="Sekilas" className={styles.glance}>
      <ul className={styles.facts} data-count={facts.length}>
        {facts.map(({ key, name, value, note, id }) => {
          const words = (
            <>
              <span className={styles.name}>{name}</span>{" "}
              <span className={key === "salary" && note !== null ? styles.amount : styles.value}>
                {value}
              </span>
              {note !== null && <span className={styles.note}> {note}</span>}
            </>
          );
          return (
            <li className={styles.item} key={key}>
              {id === null ? (
                <p className={styles.fact}>{words}</p>
              ) : (
                <a className={styles.fact} href={`#${id}`}>
                  {words}
                </a>
              )}
            </li>
          );
        })}
      </ul>
      {jumps.length > 0 && (
        <ul aria-label="Lompat ke" className={styles.jumps}>
          {jumps.map(({ id, label }) => (
            <li key={id}>
              <a className={styles.jump} href={`#${id}`}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}
