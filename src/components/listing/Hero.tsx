import * as React from "react";
import { Trail } from "./Trail";
import * as styles from "./Hero.module.css";

type HeroProps = {
  title: string;
  lead: string;
  /** Where one may begin; search, comparison and quiz join when they exist */
  ways: readonly { name: string; href: string }[];
};

/** The index page's opening: what this is, in one sentence, and where to begin. */
export function Hero({ title, lead, ways }: HeroProps) {
  return (
    <header className={styles.hero}>
      <div className={styles.words}>
        <h1>{title}</h1>
        <p className={styles.lead}>{lead}</p>
        <ul className={styles.ways}>
          {ways.map(({ name, href }) => (
            <li key={href}>
              <a className={styles.way} href={href}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <Trail />
    </header>
  );
}
