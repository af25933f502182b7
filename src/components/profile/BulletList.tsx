import * as React from "react";
import * as styles from "./BulletList.module.css";

type BulletListProps = {
  items: readonly React.ReactNode[];
  /** Whether their order matters */
  ordered?: boolean;
};

/** Short lines. */
export function BulletList({ items, ordered = false }: BulletListProps) {
  const List = ordered ? "ol" : "ul";
  return (
    <List className={ordered ? styles.ordered : styles.bullets}>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </List>
  );
}
