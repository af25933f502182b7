import * as React from "react";
import type { ReportLink } from "../../lib/ask/findReportLinks";

const names = { issue: "lewat daftar masalah", mail: "lewat surel" } as const;

/** Ways to send a begun message, as a part of a sentence; nothing where there are none. */
export function ReportLinks({ links }: { links: readonly ReportLink[] }) {
  return links.map(({ by, href }, index) => (
    <React.Fragment key={by}>
      {index > 0 && " atau "}
      <a href={href}>{names[by]}</a>
    </React.Fragment>
  ));
}
