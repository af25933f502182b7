import { graphql, withPrefix, type HeadProps, type PageProps } from "gatsby";
import * as React from "react";
import type { IndexContext } from "../lib/pageContexts";
import { PageHead } from "../components/head/PageHead";
import { Layout } from "../components/layout/Layout";
import { ArticleGroups } from "../components/listing/ArticleGroups";
import { ArticleList } from "../components/listing/ArticleList";
import { FieldNav } from "../components/listing/FieldNav";
import { Hero } from "../components/listing/Hero";
import { ListHeader } from "../components/listing/ListHeader";
import { Pagination } from "../components/listing/Pagination";
import { ProblemSummary } from "../components/problems/ProblemSummary";
import { formatPageTitle } from "../lib/formatPageTitle";
import { site } from "../lib/site";
import { wayPages } from "../lib/sitePages";
import { toUrl } from "../lib/toUrl";
import { toArticleGroups, toFieldLinks, toPagination, toProblemSummary } from "./listViews";
import { homeCrumb, toFeedLinks, toShare } from "./pageFrame";

/** The index: what this site is, its fields, and every article, field by field. */
export default function IndexTemplate({
  data,
  pageContext,
}: PageProps<Queries.IndexPageQuery, IndexContext>) {
  const { fields, page, problems } = pageContext;
  const groups = toArticleGroups(data.articles, data.allField.nodes);
  const fieldNav = <FieldNav id="bidang" links={toFieldLinks(groups, fields, data.allField.nodes)} />;
  return (
    <Layout homeHref={withPrefix("/")}>
      <ProblemSummary {...toProblemSummary(problems)} />
      {page === 1 ? (
        <Hero
          lead={site.description}
          title={site.tagline}
          ways={wayPages.map(({ label, path }) => ({ name: label, href: withPrefix(path) }))}
        >
          {fieldNav}
        </Hero>
      ) : (
        <>
          <ListHeader crumbs={[homeCrumb()]} lead={site.description} page={page} title="Semua artikel" />
          {fieldNav}
        </>
      )}
      <div id="artikel">
        {groups.length === 0 ? <ArticleList articles={[]} /> : <ArticleGroups groups={groups} />}
      </div>
      <Pagination {...toPagination(pageContext)} />
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
