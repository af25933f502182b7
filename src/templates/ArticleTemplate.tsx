import { graphql, withPrefix, type HeadProps, type PageProps } from "gatsby";
import * as React from "react";
import type { ArticleContext } from "../../gatsby/pages/PageSpec";
import { ArticleMeta } from "../components/article/ArticleMeta";
import { ArticleNeighbours } from "../components/article/ArticleNeighbours";
import { DraftMark } from "../components/article/DraftMark";
import { TableOfContents } from "../components/article/TableOfContents";
import { PageHead } from "../components/head/PageHead";
import { Layout } from "../components/layout/Layout";
import { ProblemBanner } from "../components/problems/ProblemBanner";
import { toUrl } from "../lib/toUrl";
import * as styles from "./ArticleTemplate.module.css";
import { toNeighbour } from "./toNeighbour";

/** One article. */
export default function ArticleTemplate({
  data,
  pageContext,
}: PageProps<Queries.ArticlePageQuery, ArticleContext>) {
  const { article } = data;
  if (!article) return null;
  const { authors, date, draft, updated } = article.frontMatter;
  return (
    <Layout homeHref={withPrefix("/")}>
      <article>
        <ProblemBanner problems={pageContext.problems} />
        <header className={styles.header}>
          {article.field && <p className={styles.field}>{article.field.name}</p>}
          <h1>
            {article.title}
            {draft && <DraftMark />}
          </h1>
          <ArticleMeta
            authors={authors ?? []}
            date={date}
            readingMinutes={article.readingMinutes}
            updated={updated}
          />
        </header>
        <div className={styles.columns}>
          <TableOfContents entries={article.headings} />
          <div className={styles.body}>
            <div className="prose" dangerouslySetInnerHTML={{ __html: article.html }} />
          </div>
        </div>
      </article>
      <div className={styles.after}>
        <ArticleNeighbours
          next={toNeighbour(pageContext.next)}
          previous={toNeighbour(pageContext.previous)}
        />
        <p>
          <a className={styles.back} href={withPrefix("/")}>
            Lihat semua artikel
          </a>
        </p>
      </div>
    </Layout>
  );
}

export function Head({ data, location }: HeadProps<Queries.ArticlePageQuery, ArticleContext>) {
  const { article } = data;
  if (!article) return null;
  return (
    <PageHead
      description={article.frontMatter.description ?? article.excerpt}
      title={article.title}
      url={toUrl(location.pathname)}
    />
  );
}

export const query = graphql`
  query ArticlePage($id: String!) {
    article(id: { eq: $id }) {
      title
      excerpt
      readingMinutes
      html
      headings {
        depth
        id
        text
      }
      frontMatter {
        description
        date
        updated
        authors
        draft
      }
      field {
        name
      }
    }
  }
`;
