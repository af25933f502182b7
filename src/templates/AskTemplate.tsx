import { withPrefix, type HeadProps, type PageProps } from "gatsby";
import * as React from "react";
import { AskList } from "../components/ask/AskList";
import { PageHead } from "../components/head/PageHead";
import { ProsePage } from "../components/layout/ProsePage";
import { buildQuestion, buildReports } from "../lib/ask/buildMessages";
import { findReportLinks } from "../lib/ask/findReportLinks";
import type { AskContext } from "../lib/pageContexts";
import { site } from "../lib/site";
import { sitePages } from "../lib/sitePages";
import { toUrl } from "../lib/toUrl";
import { homeCrumb, toShare } from "./pageFrame";

/** Where readers ask somebody whom they know, and tell the editors what helped and what is newer. */
export default function AskTemplate({ pageContext: { careers } }: PageProps<object, AskContext>) {
  return (
    <ProsePage
      below={
        <AskList
          careers={careers.map(({ name, title, path, rows }) => {
            const article = { title, url: toUrl(withPrefix(path)) };
            const { helped, newer } = buildReports(article, rows);
            return {
              id: name,
              title,
              href: withPrefix(path),
              questionHref: `https://wa.me/?text=${encodeURIComponent(buildQuestion(article))}`,
              helped: findReportLinks(helped, site),
              newer: newer.map(({ row, message }) => ({ row, links: findReportLinks(message, site) })),
            };
          })}
        />
      }
      home={homeCrumb()}
      lead="Tanya kepada orang yang kamu kenal, atau beri tahu kami. Pesannya sudah diawali; kamu yang mengubah dan mengirimnya."
      title="Tanya dan lapor"
    >
      <p>
        WhatsApp terbuka tanpa nomor: pilih sendiri guru, kakak kelas, atau saudara yang mau kamu tanya. Apa
        yang terlihat oleh siapa, dijelaskan di{" "}
        <a href={withPrefix(sitePages.privacy.path)}>halaman privasi</a>.
      </p>
    </ProsePage>
  );
}

export function Head({ location }: HeadProps<object, AskContext>) {
  return (
    <PageHead
      description="Tanya soal karier IT lewat WhatsApp-mu sendiri, beri tahu apakah artikelnya membantu, dan laporkan angka gaji yang lebih baru."
      share={toShare("/")}
      title="Tanya dan lapor"
      url={toUrl(location.pathname)}
    />
  );
}
