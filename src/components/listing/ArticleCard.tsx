import * as React from "react";
import { ArticleMeta } from "../article/ArticleMeta";
import { DraftMark } from "../article/DraftMark";
import * as styles from "./ArticleCard.module.css";

/** One article as a list shows it. */
export type ArticleCardProps = {
  /** Path prefix included */
  href: string;
  title: string;
  /** Plain text */
  summary: string;
  /** `YYYY-MM-DD` */
  date: string | null;
  /** Whole minutes */
  readingMinutes: number;
  /** The field's name as readers see it */
  field: string | null;
  draft: boolean;
};

/** An article in a list: its whole face is one link, its name is the title alone. */
export function ArticleCard({ href, title, summary, date, readingMinutes, field, draft }: ArticleCardProps) {
  return (
    <article className={styles.card}>
      {field !== null && <p className={styles.field}>{field}</p>}
      <h2 className={styles.title}>
        <a className={styles.link} href={href}>
          {title}
        </a>
        {draft && <DraftMark />}
      </h2>
      <p className={styles.summary}>{summary}</p>
      <ArticleMeta date={date} readingMinutes={readingMinutes} />
    </article>
  );
}
