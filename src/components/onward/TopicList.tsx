import * as React from "react";
import * as styles from "./TopicList.module.css";

/** A topic with the address of its page, path prefix included. */
export type Topic = { name: string; href: string };

/** The topics that an article touches, on one line; nothing where it names none. */
export function TopicList({ topics }: { topics: readonly Topic[] }) {
  if (topics.length === 0) return null;
  return (
    <ul aria-label="Topik" className={`dots ${styles.topics}`}>
      {topics.map(({ name, href }) => (
        <li key={href}>
          <a href={href}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
