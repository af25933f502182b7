import { graphql, withPrefix, type HeadProps, type PageProps } from "gatsby";
import * as React from "react";
import { Comparison } from "../components/compare/Comparison";
import { PairLinks } from "../components/compare/PairLinks";
import { PageHead } from "../components/head/PageHead";
import { Layout } from "../components/layout/Layout";
import { ListHeader } from "../components/listing/ListHeader";
import { toComparableCareer } from "../lib/compare/ComparableCareer";
import { formatPairTitle } from "../lib/compare/formatPairTitle";
import type { PairContext } from "../lib/pageContexts";
import { sitePages } from "../lib/sitePages";
import { toUrl } from "../lib/toUrl";
import { homeCrumb, toShare } from "./pageFrame";

/** Two careers side by side. */
export default function PairTemplate({ data, pageContext }: PageProps<Queries.PairPageQuery, PairContext>) {
  const { careers, others } = pageContext;
  const comparePath = withPrefix(sitePages.compare.path);
  const names = careers.map(({ name }) => name).join(",");
  return (
    <Layout homeHref={withPrefix("/")}>
      <ListHeader
        crumbs={[homeCrumb(), { name: sitePages.compare.label, href: comparePath }]}
        lead="Berdampingan, dari artikel masing-masing: kerjanya, gajinya, dan jalan masuknya."
        page={1}
        title={formatPairTitle(careers)}
      />
      <Comparison
        careers={data.articles.flatMap(({ id, frontMatter }) => {
          const career = careers.find((entry) => entry.id === id);
          if (career === undefined) return [];
          const { name, title, articlePath, onward } = career;
          return toComparableCareer(
            {
              name,
              title,
              href: withPrefix(articlePath),
              onward: onward.map((link) => ({ title: link.title, href: withPrefix(link.path) })),
            },
            frontMatter,
          );
        })}
      />
      <PairLinks
        heading="Bandingkan juga"
        pairs={[
          ...others.map(({ path, title }) => ({ title, href: withPrefix(path) })),
          { title: "Tambah karier ketiga", href: `${comparePath}?karier=${names}` },
        ]}
      />
    </Layout>
  );
}

export function Head({ location, pageContext: { careers } }: HeadProps<Queries.PairPageQuery, PairContext>) {
  const names = careers.map(({ title }) => title).join(" dan ");
  return (
    <PageHead
      description={`${names} berdampingan: tugas, satu hari kerja, gaji dengan sumbernya, keterampilan, jurusan, dan jalur masuk.`}
      share={toShare("/")}
      title={formatPairTitle(careers)}
      url={toUrl(location.pathname)}
    />
  );
}

export const query = graphql`
  query PairPage($ids: [String!]!) {
    articles(ids: $ids) {
      id
      frontMatter {
        summary
        description
        tasks
        day {
          time
          activity
        }
        salary {
          level
          label
          scope
          min
          max
          average
          median
          figure
          currency
          period
          region
          source
          asOf
        }
        skills {
          hard {
            name
            tools
          }
          soft
        }
        routes {
          type
          title
        }
        majors
        levels {
          name
          years
        }
        pros
        cons
        fit {
          yes
          no
        }
      }
    }
  }
`;
