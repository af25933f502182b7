import { graphql, withPrefix, type HeadProps, type PageProps } from "gatsby";
import * as React from "react";
import type { IndexContext } from "../lib/pageContexts";
import { PageHead } from "../components/head/PageHead";
import { Layout } from "../components/layout/Layout";
import { ArticleList } from "../components/listing/ArticleList";
import { Hero } from "../components/listing/Hero";
import { LinkCards } from "../components/cards/LinkCards";
import { ListHeader } from "../components/listing/ListHeader";
import { Pagination } from "../components/listing/Pagination";
import { ProblemSummary } from "../components/problems/ProblemSummary";
import { formatPageTitle } from "../lib/formatPageTitle";
import { site } from "../lib/site";
import { toUrl } from "../lib/toUrl";
import * as styles from "./IndexTemplate.module.css";
import { homeCrumb } from "./homeCrumb";
import { toArticleCard } from "./toArticleCard";
import { toFeedLinks } from "./toFeedLinks";
import { toFieldCards } from "./toFieldCards";
import { toPagination } from "./toPagination";
import { toShare } from "./toShare";
import { toProblemSummary } from "./toProblemSummary";

/** The index: what this site is, its fields, and every article. */
export default function IndexTemplate({
  data,
  pageContext,
}: PageProps<Queries.IndexPageQuery, IndexContext>) {
  const { fields, page, problems } = pageContext;
  const list = (headingLevel: 2 | 3) => (
    <>
      <ArticleList articles={data.articles.map(toArticleCard)} headingLevel={headingLevel} />
      <Pagination {...toPagination(pageContext)} />
    </>
  );
  return (
    <Layout homeHref={withPrefix("/")}>
      <ProblemSummary {...toProblemSummary(problems)} />
      {page === 1 ? (
        <>
          <Hero
            lead={site.description}
            title={site.tagline}
            ways={[
              { name: "Pilih dari bidangnya", href: "#bidang" },
              { name: "Lihat semua artikel", href: "#artikel" },
            ]}
          />
          <div id="bidang">
            <LinkCards
              cards={toFieldCards(fields, data.allField.nodes)}
              heading="Jelajahi per bidang"
              id="daftar-bidang"
            />
          </div>
          <section aria-labelledby="artikel" className={styles.articles}>
            <h2 id="artikel">Semua artikel</h2>
            {list(3)}
          </section>
        </>
      ) : (
        <>
          <ListHeader crumbs={[homeCrumb()]} lead={site.description} page={page} title="Semua artikel" />
          {list(2)}
        </>
      )}
    </Layout>
  );
}

export function Head({ location, pageContext: { page } }: HeadProps<Queries.IndexPageQuery, IndexContext>) {
  return (
    <PageHead
      description={site.description}
      feeds={toFeedLinks("/")}
      share={toShare("/")}
      title={page === 1 ? undefined : formatPageTitle("Semua artikel", page)}
      url={toUrl(location.pathname)}
    />
  );
}

export const query = graphql`
  query IndexPage($ids: [String!]!) {
    articles(ids: $ids) {
      ...ArticleCard
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
