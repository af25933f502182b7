import { withPrefix, type HeadProps, type PageProps } from "gatsby";
import * as React from "react";
import { PageHead } from "../components/head/PageHead";
import { ToolScript } from "../components/head/ToolScript";
import { Layout } from "../components/layout/Layout";
import { ListHeader } from "../components/listing/ListHeader";
import { Quiz } from "../components/quiz/Quiz";
import type { QuizContext } from "../lib/pageContexts";
import { sitePages } from "../lib/sitePages";
import { toUrl } from "../lib/toUrl";
import { homeCrumb, toShare } from "./pageFrame";

const title = "Karier mana yang cocok buatmu?";

/** The quiz: one document that works as it is, which `enhance/tools/quiz.ts` turns into one question at a time. */
export default function QuizTemplate({ pageContext }: PageProps<object, QuizContext>) {
  const { statements, careers } = pageContext;
  return (
    <Layout homeHref={withPrefix("/")}>
      <ListHeader
        crumbs={[homeCrumb()]}
        lead="Dua belas kegiatan kerja IT. Jawab apakah kamu suka mengerjakannya, bukan apakah kamu sudah bisa."
        page={1}
        title={title}
      />
      <Quiz
        careers={careers.map(({ path, ...career }) => ({ ...career, href: withPrefix(path) }))}
        compareHref={withPrefix(sitePages.compare.path)}
        statements={statements}
      />
    </Layout>
  );
}

export function Head({ location }: HeadProps<object, QuizContext>) {
  return (
    <>
      <PageHead
        description="Kuis dua belas pernyataan tentang kegiatan kerja IT, dengan alasan untuk tiap hasilnya. Jawabanmu tidak dikirim ke mana pun."
        share={toShare("/")}
        title={title}
        url={toUrl(location.pathname)}
      />
      <ToolScript homeHref={withPrefix("/")} tool="quiz" />
    </>
  );
}
