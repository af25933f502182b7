import { graphql, withPrefix, type HeadProps, type PageProps } from "gatsby";
import * as React from "react";
import type { TopicContext } from "../lib/pageContexts";
import { PageHead } from "../components/head/PageHead";
import { StructuredData } from "../components/head/StructuredData";
import { Layout } from "../components/layout/Layout";
import { ArticleList } from "../components/listing/ArticleList";
import { ListHeader } from "../components/listing/ListHeader";
import { Pagination } from "../components/listing/Pagination";
import { formatPageTitle } from "../lib/formatPageTitle";
import { formatTopic } from "../lib/formatTopic";
import { buildListGraph } from "../lib/structuredData/buildListGraph";
import { toUrl } from "../lib/toUrl";
import { toArticleCard, toPagination } from "./listViews";
import { homeCrumb, toListFacts, toShare } from "./pageFrame";

/** Articles that share a topic. */
export default function TopicTemplate({
  data,
  pageContext,
}: PageProps<Queries.TopicPageQuery, TopicContext>) {
  const { page, topic } = pageContext;
  return (
    <Layout homeHref={withPrefix("/")}>
      <ListHeader
        crumbs={[homeCrumb()]}
        lead="Artikel yang membahas topik ini."
        page={page}
        title={`Topik: ${formatTopic(topic)}`}
      />
      <ArticleList articles={data.articles.map(toArticleCard)} showsField />
      <Pagination {...toPagination(pageContext)} />
    </Layout>
  );
}

export function Head({
  location,
  pageContext: { page, topic },
}: HeadProps<Queries.TopicPageQuery, TopicContext>) {
  const name = formatTopic(topic);
  const url = toUrl(location.pathname);
  return (
    <>
      <PageHead
        description={`Karier IT yang berhubungan dengan ${name}: tugas, keterampilan, gaji, dan jalur masuknya.`}
        title={formatPageTitle(`Topik ${name}`, page)}
        url={url}
        share={toShare("/")}
      />
      <StructuredData graph={buildListGraph(toListFacts(name, url))} />
    </>
  );
}

export const query = graphql`
  query TopicPage($ids: [String!]!) {
    articles(ids: $ids) {
      ...ArticleCard
    }
  }
`;
