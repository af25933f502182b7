import * as React from "react";
import { formatDate } from "../../lib/formatDate";
import * as styles from "./ArticleMeta.module.css";

type ArticleMetaProps = {
  /** `YYYY-MM-DD` */
  date: string | null;
  /** `YYYY-MM-DD`, later than `date` */
  updated?: string | null;
  authors?: readonly string[];
  /** Whole minutes */
  readingMinutes: number;
};

const authorList = new Intl.ListFormat("id", { type: "conjunction" });

/** The line under a title: when, by whom, how long a read. */
export function ArticleMeta({ date, updated, authors = [], readingMinutes }: ArticleMetaProps) {
  return (
    <ul className={styles.list}>
      {authors.length > 0 && <li>Oleh {authorList.format(authors)}</li>}
      {date !== null && (
        <li>
          <time dateTime={date}>{formatDate(date)}</time>
        </li>
      )}
      {updated != null && (
        <li>
          Diperbarui <time dateTime={updated}>{formatDate(updated)}</time>
        </li>
      )}
      <li>{readingMinutes} menit baca</li>
    </ul>
  );
}
