import * as React from "react";
import { LinkCard } from "./LinkCard";
import * as styles from "./LinkCards.module.css";

type LinkCardsProps = {
  /** Id of the heading */
  id: string;
  heading: string;
  cards: readonly React.ComponentProps<typeof LinkCard>[];
};

/** Small cards under a heading; nothing where there is none. */
export function LinkCards({ id, heading, cards }: LinkCardsProps) {
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{heading}</h2>
      <ul className={styles.list}>
        {cards.map((card) => (
          <li key={card.href}>
            <LinkCard {...card} />
          </li>
        ))}
      </ul>
    </section>
  );
}
