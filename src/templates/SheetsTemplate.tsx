import { graphql, withPrefix, type HeadProps, type PageProps } from "gatsby";
import * as React from "react";
import { Sheet } from "../components/classroom/Sheet";
import { Sheets } from "../components/classroom/Sheets";
import { PageHead } from "../components/head/PageHead";
import { Layout } from "../components/layout/Layout";
import type { SheetsContext } from "../lib/pageContexts";
import { toUrl } from "../lib/toUrl";
import { teachingCrumbs } from "./pageFrame";

/** Careers on two sides of paper each: one of them, or all in one document. */
export default function SheetsTemplate({
  data: { articles },
  pageContext: { careers },
}: PageProps<Queries.SheetsPageQuery, SheetsContext>) {
  return (
    <Layout homeHref={withPrefix("/")}>
      <Sheets crumbs={teachingCrumbs()} title={toTitle(articles)}>
        {articles.map(({ id, title, path, frontMatter }, index) => {
          const career = careers[index];
          return (
            career && (
              <Sheet
                articleHref={withPrefix(path)}
                field={frontMatter.field}
                key={id}
                name={career.name}
                oldSalary={career.oldSalary}
                profile={frontMatter}
                qrHref={withPrefix(career.qrPath)}
                summary={frontMatter.summary ?? frontMatter.description}
                title={title}
                url={toUrl(withPrefix(path))}
              />
            )
          );
        })}
      </Sheets>
    </Layout>
  );
}

function toTitle(articles: Queries.SheetsPageQuery["articles"]): string {
  const [first, ...others] = articles;
  return first && others.length === 0 ? `Lembar karier: ${first.title}` : "Lembar semua karier";
}

export function Head({ data: { articles } }: HeadProps<Queries.SheetsPageQuery, SheetsContext>) {
  return (
    <PageHead
      description="Karier IT di dua halaman A4, untuk dicetak dan dibaca di kelas."
      title={toTitle(articles)}
    />
  );
}

export const query = graphql`
  query SheetsPage($ids: [String!]!) {
    articles(ids: $ids) {
      id
      title
      path
      frontMatter {
        field
        summary
        description
        ...CareerProfile
      }
    }
  }
`;
