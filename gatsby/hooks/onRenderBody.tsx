import { withPrefix, type GatsbySSR } from "gatsby";
import * as React from "react";
import { site } from "../../src/lib/site";
import { themeColors } from "../../src/lib/themeColors";

/**
 * Lets browsers that know speculation rules fetch the next page when a pointer rests on its link, and draw it while the
 * finger or button is still down. They do neither for readers who save data.
 */
const speculationRules = JSON.stringify({
  prefetch: [{ where: { href_matches: "/*" }, eagerness: "moderate" }],
  prerender: [{ where: { href_matches: "/*" }, eagerness: "conservative" }],
});

/** Written in by `onCreateWebpackConfig`. */
declare const BEFORE_PAINT_SCRIPT: string;
declare const PAGE_SCRIPT_NAME: string;

/** What every page's document has in common. */
export const onRenderBody: GatsbySSR["onRenderBody"] = (page) => {
  page.setHtmlAttributes({ lang: site.language });
  page.setHeadComponents([
    ...(["light", "dark"] as const).map((theme) => (
      <meta
        content={themeColors[theme]}
        data-theme={theme}
        key={`theme-color-${theme}`}
        media={`(prefers-color-scheme: ${theme})`}
        name="theme-color"
      />
    )),
    // A browser takes one of the two: with its size said, the ICO file is for those that know no SVG icon.
    <link href={withPrefix("/favicon.ico")} key="icon-ico" rel="icon" sizes="32x32" />,
    <link href={withPrefix("/favicon.svg")} key="icon-svg" rel="icon" type="image/svg+xml" />,
    <link href={withPrefix("/apple-touch-icon.png")} key="icon-apple" rel="apple-touch-icon" />,
    <script key="before-paint" dangerouslySetInnerHTML={{ __html: BEFORE_PAINT_SCRIPT }} />,
    <script defer key="page" src={withPrefix(`/${PAGE_SCRIPT_NAME}`)} />,
  ]);
  if (process.env["NODE_ENV"] !== "production") return;
  page.setHeadComponents([<link href={withPrefix("/manifest.webmanifest")} key="manifest" rel="manifest" />]);
  page.setPostBodyComponents([
    <script
      key="speculation-rules"
      type="speculationrules"
      dangerouslySetInnerHTML={{ __html: speculationRules }}
    />,
  ]);
};
