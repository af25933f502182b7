import type { GatsbySSR } from "gatsby";
import * as React from "react";
import { site } from "../../src/lib/site";

/** Lets browsers that know speculation rules fetch the next page when a finger or pointer rests on its link. */
const speculationRules = JSON.stringify({
  prefetch: [{ where: { href_matches: "/*" }, eagerness: "moderate" }],
});

/** What every page's document has in common. */
export const onRenderBody: GatsbySSR["onRenderBody"] = (page) => {
  page.setHtmlAttributes({ lang: site.language });
  if (process.env["NODE_ENV"] !== "production") return;
  page.setPostBodyComponents([
    <script
      key="speculation-rules"
      type="speculationrules"
      dangerouslySetInnerHTML={{ __html: speculationRules }}
    />,
  ]);
};
