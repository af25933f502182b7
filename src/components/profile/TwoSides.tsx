import * as React from "react";
import { BulletList } from "./BulletList";
import * as styles from "./TwoSides.module.css";

type Side = { title: string; items: readonly string[] };

type TwoSidesProps = { left: Side; right: Side };

/** Two lists that weigh against each other, side by side where there is room; an empty one is left out. */
export function TwoSides({ left, right }: TwoSidesProps) {
  return (
    <div className={styles.sides}>
      {left.items.length > 0 && (
        <div className={styles.left}>
          <h3>{left.title}</h3>
          <BulletList items={left.items} />
        </div>
      )}
      {right.items.length > 0 && (
        <div className={styles.right}>
          <h3>{right.title}</h3>
          <BulletList items={right.items} />
        </div>
      )}
    </div>
  );
}
