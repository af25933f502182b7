import { graphql, withPrefix, type HeadProps, type PageProps } from "gatsby";
import * as React from "react";
import type { IndexContext } from "../../gatsby/pages/PageSpec";
import { PageHead } from "../components/head/PageHead";
import { Layout } from "../components/layout/Layout";
import { ArticleList } from "../components/listing/ArticleList";
import { FieldList } from "../components/listing/FieldList";
import { Pagination } from "../components/listing/Pagination";
import { ProblemSummary } from "../components/problems/ProblemSummary";
import { site } from "../lib/site";
import { toUrl } from "../lib/toUrl";
import * as styles from "./IndexTemplate.module.css";
import { toArticleCards } from "./toArticleCards";
import { toFieldEntries } from "./toFieldEntries";
import { toPagination } from "./toPagination";
import { toProblemSummary } from "./toProblemSummary";

/** The index: what this site is, its fields, and every article. */
export default function IndexTemplate({
  data,
  pageContext,
}: PageProps<Queries.IndexPageQuery, IndexContext>) {
  const { fields, ids, page, problems } = pageContext;
  return (
    <Layout homeHref={withPrefix("/")}>
      <ProblemSummary {...toProblemSummary(problems)} />
      <div className={styles.opening}>
        <h1>{page === 1 ? site.name : `${site.name}, halaman ${page}`}</h1>
        <p className={styles.lead}>{site.description}</p>
      </div>
      {page === 1 && <FieldList fields={toFieldEntries(fields, data.allField.nodes)} />}
      <section aria-labelledby="artikel" className={styles.articles}>
        <h2 id="artikel">Semua artikel</h2>
        <ArticleList articles={toArticleCards(ids, data.allArticle.nodes)} />
        <Pagination {...toPagination(pageContext)} />
      </section>
    </Layout>
  );
}

export function Head({ location, pageContext: { page } }: HeadProps<Queries.IndexPageQuery, IndexContext>) {
  return (
    <PageHead
      description={site.description}
      title={page === 1 ? undefined : `Semua artikel, halaman ${page}`}
      url={toUrl(location.pathname)}
    />
  );
}

export const query = graphql`
  query IndexPage($ids: [String!]!) {
    allArticle(filter: { id: { in: $ids } }) {
      nodes {
        ...ArticleCard
      }
    }
    allField {
      nodes {
        key
        name
        description
      }
    }
  }
`;
