import { withPrefix, type HeadProps, type PageProps } from "gatsby";
import * as React from "react";
import { Paper } from "../components/classroom/Paper";
import { PaperQuiz } from "../components/classroom/PaperQuiz";
import { PageHead } from "../components/head/PageHead";
import { Layout } from "../components/layout/Layout";
import type { PaperQuizContext } from "../lib/pageContexts";
import { sitePages } from "../lib/sitePages";
import { toUrl } from "../lib/toUrl";
import { teachingCrumbs, toShare } from "./pageFrame";

/** The quiz for a class without devices. */
export default function PaperQuizTemplate({
  pageContext: { statements, careers },
}: PageProps<object, PaperQuizContext>) {
  return (
    <Layout homeHref={withPrefix("/")}>
      <Paper
        crumbs={teachingCrumbs()}
        hint={
          <>
            Dua halaman A4, satu untuk tiap murid. Punya perangkat? Pakai{" "}
            <a href={withPrefix(sitePages.quiz.path)}>kuis di layar</a>, yang menghitung sendiri.
          </>
        }
        title="Karier mana yang cocok buatmu?"
      >
        <PaperQuiz careers={careers} statements={statements} />
      </Paper>
    </Layout>
  );
}

export function Head({ location }: HeadProps<object, PaperQuizContext>) {
  return (
    <PageHead
      description="Kuis minat karier IT di kertas: dua belas pernyataan, dihitung dengan menjumlahkan, dua halaman A4."
      share={toShare("/")}
      title="Kuis kertas"
      url={toUrl(location.pathname)}
    />
  );
}
