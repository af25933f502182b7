import * as React from "react";
import type { ReportLink } from "../../lib/ask/findReportLinks";
import * as styles from "./AskList.module.css";
import { ReportLinks } from "./ReportLinks";

type AskedCareer = {
  id: string;
  title: string;
  /** Its article, path prefix included */
  href: string;
  questionHref: string;
  helped: readonly ReportLink[];
  newer: readonly { row: string; links: readonly ReportLink[] }[];
};

/** For each career, folded: ask, answer, report. What has nowhere to go isn't offered. */
export function AskList({ careers }: { careers: readonly AskedCareer[] }) {
  return (
    <div className={styles.careers}>
      {careers.map(({ id, title, href, questionHref, helped, newer }) => (
        <details className={styles.career} key={id}>
          <summary className={styles.title}>{title}</summary>
          <div className={styles.content} id={id}>
            <p>
              <a className="button" href={questionHref} rel="noopener noreferrer">
                Tanya lewat WhatsApp
              </a>
            </p>
            {helped.length > 0 && (
              <p>
                <a href={href}>Artikel ini</a> membantu? Jawab <ReportLinks links={helped} />.
              </p>
            )}
            {newer.some(({ links }) => links.length > 0) && (
              <>
                <p>Laporkan angka yang lebih baru daripada:</p>
                <ul>
                  {newer.map(({ row, links }, index) => (
                    <li key={index}>
                      {row}: <ReportLinks links={links} />
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
        </details>
      ))}
    </div>
  );
}
