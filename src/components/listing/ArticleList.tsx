import * as React from "react";
import { ArticleCard, type ArticleCardProps } from "./ArticleCard";
import * as styles from "./ArticleList.module.css";

type ArticleListProps = {
  articles: readonly ArticleCardProps[];
  /** Level of the cards' headings */
  headingLevel?: ArticleCardProps["headingLevel"];
  showsField?: boolean;
};

/** Articles as cards; where there is none yet, a kind word. */
export function ArticleList({ articles, headingLevel, showsField }: ArticleListProps) {
  if (articles.length === 0) {
    return <p>Belum ada artikel yang terbit. Artikel pertama sedang ditulis, mampir lagi ya!</p>;
  }
  return (
    <ul className={styles.list}>
      {articles.map((article) => (
        <li key={article.href}>
          <ArticleCard {...article} headingLevel={headingLevel} showsField={showsField} />
        </li>
      ))}
    </ul>
  );
}
