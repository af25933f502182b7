import { graphql, withPrefix, type HeadProps, type PageProps } from "gatsby";
import * as React from "react";
import type { IndexContext } from "../../gatsby/pages/PageSpec";
import { PageHead } from "../components/head/PageHead";
import { Layout } from "../components/layout/Layout";
import { ArticleList } from "../components/listing/ArticleList";
import { ProblemBanner } from "../components/problems/ProblemBanner";
import { site } from "../lib/site";
import { toUrl } from "../lib/toUrl";
import * as styles from "./IndexTemplate.module.css";
import { toArticleCard } from "./toArticleCard";

/** The index: what this site is, and every article. */
export default function IndexTemplate({
  data,
  pageContext,
}: PageProps<Queries.IndexPageQuery, IndexContext>) {
  const articles = pageContext.ids.flatMap(
    (id) => data.allArticle.nodes.find((node) => node.id === id) ?? [],
  );
  return (
    <Layout homeHref={withPrefix("/")}>
      <ProblemBanner problems={pageContext.problems} />
      <div className={styles.opening}>
        <h1>{site.name}</h1>
        <p className={styles.lead}>{site.description}</p>
      </div>
      <ArticleList articles={articles.map(toArticleCard)} />
    </Layout>
  );
}

export function Head({ location }: HeadProps) {
  return <PageHead description={site.description} url={toUrl(location.pathname)} />;
}

export const query = graphql`
  query IndexPage($ids: [String!]!) {
    allArticle(filter: { id: { in: $ids } }) {
      nodes {
        id
        path
        title
        excerpt
        readingMinutes
        frontMatter {
          description
          date
          draft
        }
        field {
          name
        }
      }
    }
  }
`;
