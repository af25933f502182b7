import * as React from "react";
import { formatDate } from "../../lib/formatDate";
import * as styles from "./ArticleMeta.module.css";

/** Who wrote an article. */
type Author = {
  name: string;
  /** Their page here, path prefix included, or else one of their own elsewhere */
  href: string | null;
};

type ArticleMetaProps = {
  /** What else a career is called */
  aliases?: readonly string[];
  /** `YYYY-MM-DD` */
  date: string | null;
  /** `YYYY-MM-DD`, later than `date` */
  updated?: string | null;
  authors?: readonly Author[];
  /** When it was last checked that the article still holds, and by whom */
  reviewed?: { date: string; by: string | null } | null;
  /** Whole minutes */
  readingMinutes: number;
};

/** The small line of an article: what else it is called, by whom, when, how long a read. */
export function ArticleMeta({
  aliases = [],
  date,
  updated,
  authors = [],
  reviewed,
  readingMinutes,
}: ArticleMetaProps) {
  return (
    <ul className={`dots ${styles.list}`}>
      {aliases.length > 0 && <li>Disebut juga {aliases.join(", ")}</li>}
      {authors.length > 0 && (
        <li>
          Oleh{" "}
          {authors.map(({ name, href }, index) => (
            <React.Fragment key={name}>
              {index > 0 && (index === authors.length - 1 ? " dan " : ", ")}
              {href === null ? name : <a href={href}>{name}</a>}
            </React.Fragment>
          ))}
        </li>
      )}
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
      {reviewed != null && (
        <li>
          Ditinjau <time dateTime={reviewed.date}>{formatDate(reviewed.date)}</time>
          {reviewed.by !== null && ` oleh ${reviewed.by}`}
        </li>
      )}
      <li>{readingMinutes} menit baca</li>
    </ul>
  );
}
