import { graphql, withPrefix, type HeadProps, type PageProps } from "gatsby";
import * as React from "react";
import { PageHead } from "../components/head/PageHead";
import { Layout } from "../components/layout/Layout";
import { ListHeader } from "../components/listing/ListHeader";
import { CareerMap } from "../components/map/CareerMap";
import { toFieldPath } from "../lib/listPaths";
import { buildMap } from "../lib/map/buildMap";
import type { MapContext } from "../lib/pageContexts";
import { sitePages } from "../lib/sitePages";
import { toUrl } from "../lib/toUrl";
import { homeCrumb, toShare } from "./pageFrame";

const title = "Peta karier IT";

/** How careers lie beside each other. */
export default function MapTemplate({
  data,
  pageContext: { careers, count },
}: PageProps<Queries.MapPageQuery, MapContext>) {
  const map = buildMap(
    careers.map(({ articlePath, ...career }) => ({ ...career, href: withPrefix(articlePath) })),
  );
  const fields = new Map(
    data.allField.nodes.map(({ key, name }) => [key, { name, href: withPrefix(toFieldPath(key)) }]),
  );
  return (
    <Layout homeHref={withPrefix("/")}>
      <ListHeader
        crumbs={[homeCrumb()]}
        lead="Dari satu karier orang bisa pindah ke tetangganya. Di bawah tiap karier: jenjangnya, lalu karier yang dekat. Garis menghubungkan yang bertetangga."
        page={1}
        title={title}
      />
      {careers.length === 0 ? (
        <p>Peta ini masih kosong: belum ada artikel karier di situs ini.</p>
      ) : (
        <CareerMap compareHref={withPrefix(sitePages.compare.path)} fields={fields} map={map} />
      )}
      {careers.length === 1 && <p>Baru ada satu karier. Garisnya muncul kalau tetangganya sudah ditulis.</p>}
      {count > careers.length && (
        <p>
          Peta ini memuat {careers.length} dari {count} karier, yang bertetangga lebih dulu.
        </p>
      )}
    </Layout>
  );
}

export function Head({ location }: HeadProps<Queries.MapPageQuery, MapContext>) {
  return (
    <PageHead
      description="Peta karier IT: bidang, jenjang, dan karier yang bertetangga, untuk melihat dari mana bisa ke mana."
      share={toShare("/")}
      title={title}
      url={toUrl(location.pathname)}
    />
  );
}

export const query = graphql`
  query MapPage {
    allField {
      nodes {
        key
        name
      }
    }
  }
`;
