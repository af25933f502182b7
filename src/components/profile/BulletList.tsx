import * as React from "react";
import * as styles from "./BulletList.module.css";

type BulletListProps = {
  items: readonly string[];
  /** Whether their order matters */
  ordered?: boolean;
};

/** Short lines of text. */
export function BulletList({ items, ordered = false }: BulletListProps) {
  const List = ordered ? "ol" : "ul";
  return (
    <List className={ordered ? styles.ordered : styles.bullets}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </List>
  );
}
