import * as React from "react";
import type { ComparableCareer } from "../../lib/compare/ComparableCareer";
import { buildComparisonMarkup, type Markup } from "../../lib/compare/buildComparisonMarkup";
import * as styles from "./Comparison.module.css";

/** Careers side by side; none leaves room for those that a script puts there. */
export function Comparison({ careers }: { careers: readonly ComparableCareer[] }) {
  return (
    <div className={styles.comparison}>
      <input className={styles.choice} id="hanya-beda" type="checkbox" />
      <label className={styles.label} htmlFor="hanya-beda">
        Hanya yang berbeda
      </label>
      <div className={styles.table} data-compare="table">
        {careers.length > 0 && toReact(buildComparisonMarkup(careers))}
      </div>
    </div>
  );
}

function toReact(markup: Markup): React.ReactNode {
  if (typeof markup === "string") return markup;
  const { tag, attributes, children } = markup;
  return React.createElement(tag, attributes, ...children.map(toReact));
}
