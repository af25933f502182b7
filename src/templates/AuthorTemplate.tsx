import { graphql, withPrefix, type HeadProps, type PageProps } from "gatsby";
import * as React from "react";
import type { AuthorContext } from "../lib/pageContexts";
import { PageHead } from "../components/head/PageHead";
import { StructuredData } from "../components/head/StructuredData";
import { Layout } from "../components/layout/Layout";
import { ArticleList } from "../components/listing/ArticleList";
import { ListHeader } from "../components/listing/ListHeader";
import { Pagination } from "../components/listing/Pagination";
import { formatPageTitle } from "../lib/formatPageTitle";
import { buildListGraph } from "../lib/structuredData/buildListGraph";
import { toUrl } from "../lib/toUrl";
import { toArticleCard, toPagination } from "./listViews";
import { homeCrumb, toListFacts, toShare } from "./pageFrame";

/** What one author has written. */
export default function AuthorTemplate({
  data: { articles, author },
  pageContext,
}: PageProps<Queries.AuthorPageQuery, AuthorContext>) {
  const { page } = pageContext;
  return (
    <Layout homeHref={withPrefix("/")}>
      <ListHeader
        crumbs={[homeCrumb()]}
        lead={
          <>
            {author?.affiliation != null && `${author.affiliation}. `}
            {author?.url == null ? (
              "Artikel yang ditulisnya di situs ini."
            ) : (
              <a href={author.url} rel="noopener noreferrer">
                {author.url.replace(/^https?:\/\//, "")}
              </a>
            )}
          </>
        }
        page={page}
        title={author?.name ?? pageContext.author}
      />
      <ArticleList articles={articles.map(toArticleCard)} showsField />
      <Pagination {...toPagination(pageContext)} />
    </Layout>
  );
}

export function Head({
  data: { author },
  location,
  pageContext,
}: HeadProps<Queries.AuthorPageQuery, AuthorContext>) {
  const name = author?.name ?? pageContext.author;
  const url = toUrl(location.pathname);
  return (
    <>
      <PageHead
        description={`Artikel karier IT yang ditulis oleh ${name}.`}
        title={formatPageTitle(name, pageContext.page)}
        url={url}
        share={toShare("/")}
      />
      <StructuredData graph={buildListGraph(toListFacts(name, url))} />
    </>
  );
}

export const query = graphql`
  query AuthorPage($ids: [String!]!, $author: String!) {
    author(key: { eq: $author }) {
      name
      url
      affiliation
    }
    articles(ids: $ids) {
      ...ArticleCard
    }
  }
`;
