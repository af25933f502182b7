import * as React from "react";
import * as styles from "./Hero.module.css";

type HeroProps = {
  title: string;
  lead: string;
  /** Where one may begin; search, comparison and quiz join when they exist */
  ways: readonly { name: string; href: string }[];
  /** What stands below, within the first screen */
  children?: React.ReactNode;
};

/** The index page's opening: what this is, in one sentence, and where to begin. */
export function Hero({ title, lead, ways, children }: HeroProps) {
  return (
    <header className={styles.hero}>
      <h1>{title}</h1>
      <p className={styles.lead}>{lead}</p>
      {ways.length > 0 && (
        <ul className={styles.ways}>
          {ways.map(({ name, href }) => (
            <li key={href}>
              <a className={styles.way} href={href}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
      {children}
    </header>
  );
}
