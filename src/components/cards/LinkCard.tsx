import * as React from "react";
import * as styles from "./LinkCard.module.css";

type LinkCardProps = {
  /** Path prefix included */
  href: string;
  title: string;
  /** Plain text, a line or two */
  text: string;
  /** Key of the field whose accent it has */
  field: string | null;
};

/** A small card that leads on: its whole face is one link, its name is the title alone. */
export function LinkCard({ href, title, text, field }: LinkCardProps) {
  return (
    <div className={styles.card} data-field={field ?? undefined}>
      <a className={styles.link} href={href}>
        {title}
      </a>
      <p className={styles.text}>{text}</p>
    </div>
  );
}
