import { graphql, withPrefix, type HeadProps, type PageProps } from "gatsby";
import * as React from "react";
import type { FieldContext } from "../lib/pageContexts";
import { FieldOverview } from "../components/field/FieldOverview";
import { PageHead } from "../components/head/PageHead";
import { StructuredData } from "../components/head/StructuredData";
import { Layout } from "../components/layout/Layout";
import { ArticleList } from "../components/listing/ArticleList";
import { ListHeader } from "../components/listing/ListHeader";
import { Pagination } from "../components/listing/Pagination";
import { buildFieldOverview } from "../lib/buildFieldOverview";
import { formatPageTitle } from "../lib/formatPageTitle";
import { buildListGraph } from "../lib/structuredData/buildListGraph";
import { toUrl } from "../lib/toUrl";
import { toArticleCard, toPagination } from "./listViews";
import { homeCrumb, toFeedLinks, toListFacts, toShare } from "./pageFrame";

/** One field: its careers side by side, as far as the list of fields says how, and its articles. */
export default function FieldTemplate({
  data: { articles, field },
  pageContext,
}: PageProps<Queries.FieldPageQuery, FieldContext>) {
  const { page } = pageContext;
  const overview = field && page === 1 ? toOverview(field, articles) : null;
  const cards = articles.map(toArticleCard);
  return (
    <Layout homeHref={withPrefix("/")}>
      <div data-field={pageContext.field}>
        <ListHeader
          crumbs={[homeCrumb()]}
          lead={field?.description}
          page={page}
          title={field?.name ?? pageContext.field}
        />
        {overview === null ? (
          <ArticleList articles={cards} />
        ) : (
          <FieldOverview {...overview}>
            <ArticleList articles={cards} headingLevel={3} />
          </FieldOverview>
        )}
        <Pagination {...toPagination(pageContext)} />
      </div>
    </Layout>
  );
}

/** Query result to view model. */
function toOverview(
  field: NonNullable<Queries.FieldPageQuery["field"]>,
  articles: Queries.FieldPageQuery["articles"],
): Omit<React.ComponentProps<typeof FieldOverview>, "children"> | null {
  const overview = buildFieldOverview(
    field,
    articles.map(({ path, title, frontMatter: { kind, salary } }) => ({ path, title, kind, salary })),
  );
  return (
    overview && {
      ...overview,
      careers: overview.careers.map(({ path, ...career }) => ({ ...career, href: withPrefix(path) })),
    }
  );
}

export function Head({
  data: { field },
  location,
  pageContext,
}: HeadProps<Queries.FieldPageQuery, FieldContext>) {
  const name = field?.name ?? pageContext.field;
  const url = toUrl(location.pathname);
  return (
    <>
      <PageHead
        description={`Karier di bidang ${name}. ${field?.description ?? ""}`.trim()}
        feeds={toFeedLinks(pageContext.listPath, name)}
        share={toShare(pageContext.listPath)}
        title={formatPageTitle(`Bidang ${name}`, pageContext.page)}
        url={url}
      />
      <StructuredData graph={buildListGraph(toListFacts(name, url))} />
    </>
  );
}

export const query = graphql`
  query FieldPage($ids: [String!]!, $field: String!) {
    field(key: { eq: $field }) {
      name
      description
      shared
      differences {
        career
        text
      }
      start
    }
    articles(ids: $ids) {
      ...ArticleCard
    }
  }
`;
