import { withPrefix, type HeadProps, type PageProps } from "gatsby";
import * as React from "react";
import { Paper } from "../components/classroom/Paper";
import { Poster } from "../components/classroom/Poster";
import { PageHead } from "../components/head/PageHead";
import { Layout } from "../components/layout/Layout";
import type { PosterContext } from "../lib/pageContexts";
import { site } from "../lib/site";
import { sitePages } from "../lib/sitePages";
import { toUrl } from "../lib/toUrl";
import { teachingCrumbs, toShare } from "./pageFrame";

/** One page for the classroom's wall. */
export default function PosterTemplate({ pageContext: { qrPath } }: PageProps<object, PosterContext>) {
  return (
    <Layout homeHref={withPrefix("/")}>
      <Paper
        crumbs={teachingCrumbs()}
        hint="Satu halaman A4. Cetak dengan Ctrl+P, lalu tempel di kelas, lab, atau ruang BK."
        title="Poster kelas"
      >
        <Poster
          points={[
            "Apa kerjanya sehari-hari",
            "Berapa gajinya, dan kata siapa",
            "Jalan masuknya, juga tanpa kuliah IT",
          ]}
          qrHref={withPrefix(qrPath)}
          siteName={site.name}
          tagline={site.tagline}
          url={toUrl(withPrefix(sitePages.home.path))}
        />
      </Paper>
    </Layout>
  );
}

export function Head({ location }: HeadProps<object, PosterContext>) {
  return (
    <PageHead
      description={`Poster A4 ${site.name} dengan kode QR, untuk ditempel di kelas.`}
      share={toShare("/")}
      title="Poster kelas"
      url={toUrl(location.pathname)}
    />
  );
}
