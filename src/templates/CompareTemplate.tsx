import { graphql, withPrefix, type HeadProps, type PageProps } from "gatsby";
import * as React from "react";
import { CompareChoice } from "../components/compare/CompareChoice";
import { PairLinks } from "../components/compare/PairLinks";
import { PageHead } from "../components/head/PageHead";
import { ToolScript } from "../components/head/ToolScript";
import { Layout } from "../components/layout/Layout";
import { ListHeader } from "../components/listing/ListHeader";
import type { CompareContext } from "../lib/pageContexts";
import { groupBy } from "../lib/groupBy";
import { sitePages } from "../lib/sitePages";
import { toUrl } from "../lib/toUrl";
import { homeCrumb, toShare } from "./pageFrame";

const title = "Bandingkan karier";

/** Where comparisons are found; `enhance/tools/compare.ts` makes one of any two or three careers. */
export default function CompareTemplate({
  data,
  pageContext: { careers, pairs },
}: PageProps<Queries.ComparePageQuery, CompareContext>) {
  const names = new Map(data.allField.nodes.map(({ key, name }) => [key, name]));
  const groups = groupBy(pairs, ({ field }) => [field ?? ""]);
  const across = groups.get("") ?? [];
  groups.delete("");
  return (
    <Layout homeHref={withPrefix("/")}>
      <ListHeader
        crumbs={[homeCrumb()]}
        lead="Bingung di antara dua karier? Lihat berdampingan: kerjanya, gajinya, keterampilannya, jalan masuknya."
        page={1}
        title={title}
      />
      <CompareChoice
        careers={careers.map(({ name, title: career }) => ({ name, title: career }))}
        factsHref={withPrefix("/")}
      />
      {careers.length > 1 && pairs.length === 0 && (
        <p>
          Belum ada pasangan yang disiapkan: belum ada artikel yang menyebut karier lain sebagai tetangga.
        </p>
      )}
      {[...groups, ["", across] as const].map(([field, group]) => (
        <PairLinks
          heading={field === "" ? "Lintas bidang" : (names.get(field) ?? field)}
          key={field}
          pairs={group.map((pair) => ({ title: pair.title, href: withPrefix(pair.path) }))}
        />
      ))}
      <PairLinks
        heading="Lihat juga"
        pairs={[
          { title: "Peta karier IT", href: withPrefix(sitePages.map.path) },
          { title: "Kuis: karier mana yang cocok buatmu?", href: withPrefix(sitePages.quiz.path) },
        ]}
      />
    </Layout>
  );
}

export function Head({ location }: HeadProps<Queries.ComparePageQuery, CompareContext>) {
  return (
    <>
      <PageHead
        description="Bandingkan karier IT berdampingan: tugas, gaji dengan sumbernya, keterampilan, jurusan, dan jalur masuk."
        share={toShare("/")}
        title={title}
        url={toUrl(location.pathname)}
      />
      <ToolScript homeHref={withPrefix("/")} tool="compare" />
    </>
  );
}

export const query = graphql`
  query ComparePage {
    allField {
      nodes {
        key
        name
      }
    }
  }
`;
