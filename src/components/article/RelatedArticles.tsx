import * as React from "react";
import * as styles from "./RelatedArticles.module.css";

/** An article that goes with the one shown. */
export type RelatedArticle = {
  /** Path prefix included */
  href: string;
  title: string;
  /** Plain text */
  summary: string;
  /** Key of its field */
  field: string | null;
};

/** Where to read on; nothing where nothing goes with the article. */
export function RelatedArticles({ articles }: { articles: readonly RelatedArticle[] }) {
  if (articles.length === 0) return null;
  return (
    <section aria-labelledby="terkait" className={styles.section}>
      <h2 id="terkait">Baca juga</h2>
      <ul className={styles.list}>
        {articles.map(({ href, title, summary, field }) => (
          <li className={styles.article} data-field={field ?? undefined} key={href}>
            <a className={styles.link} href={href}>
              {title}
            </a>
            <p className={styles.summary}>{summary}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
