import { withPrefix, type HeadProps } from "gatsby";
import * as React from "react";
import { Discussion } from "../../components/classroom/Discussion";
import { Paper } from "../../components/classroom/Paper";
import { PageHead } from "../../components/head/PageHead";
import { Layout } from "../../components/layout/Layout";
import { teachingCrumbs, toShare } from "../../templates/pageFrame";
import { toUrl } from "../../lib/toUrl";

/** What two pupils fill in together. */
export default function DiscussionPage() {
  return (
    <Layout homeHref={withPrefix("/")}>
      <Paper
        crumbs={teachingCrumbs()}
        hint="Satu halaman A4, satu untuk dua murid, sesudah membaca lembar karier."
        title="Lembar diskusi: bercerita tentang satu karier"
      >
        <Discussion />
      </Paper>
    </Layout>
  );
}

export function Head({ location }: HeadProps) {
  return (
    <PageHead
      description="Lembar diskusi satu halaman untuk dua murid: kerja sehari-hari, angka gaji dan sumbernya, jalan masuk, dan langkah berikutnya."
      share={toShare("/")}
      title="Lembar diskusi karier IT"
      url={toUrl(location.pathname)}
    />
  );
}
