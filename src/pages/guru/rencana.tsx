import { withPrefix, type HeadProps } from "gatsby";
import * as React from "react";
import { LessonPlan } from "../../components/classroom/LessonPlan";
import { Paper } from "../../components/classroom/Paper";
import { PageHead } from "../../components/head/PageHead";
import { Layout } from "../../components/layout/Layout";
import { site } from "../../lib/site";
import { sitePages } from "../../lib/sitePages";
import { teachingCrumbs, toShare } from "../../templates/pageFrame";
import { toUrl } from "../../lib/toUrl";

/** One lesson of 45 minutes, on one page. */
export default function LessonPlanPage() {
  return (
    <Layout homeHref={withPrefix("/")}>
      <Paper
        crumbs={teachingCrumbs()}
        hint="Satu halaman A4. Ubah sesukamu; yang penting murid pulang dengan satu langkah berikutnya."
        title="Rencana pelajaran: karier IT dalam 45 menit"
      >
        <LessonPlan
          discussionHref={withPrefix(sitePages.discussion.path)}
          quizHref={withPrefix(sitePages.paperQuiz.path)}
          sheetsHref={withPrefix(sitePages.teaching.path)}
        />
      </Paper>
    </Layout>
  );
}

export function Head({ location }: HeadProps) {
  return (
    <PageHead
      description={`Rencana satu jam pelajaran (45 menit) tentang karier IT dengan ${site.name}, untuk guru BK dan informatika.`}
      share={toShare("/")}
      title="Rencana pelajaran karier IT"
      url={toUrl(location.pathname)}
    />
  );
}
