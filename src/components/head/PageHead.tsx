import * as React from "react";
import { site } from "../../lib/site";

type PageHeadProps = {
  /** The page's own title; the site's name is added. The index page has none. */
  title?: string;
  description: string;
  /** Absolute canonical url; a page that search engines must not list has none and says noindex. */
  url?: string;
};

/** What goes into `<head>` on every page, for Gatsby's Head API. */
export function PageHead({ title, description, url }: PageHeadProps) {
  return (
    <>
      <title>{title === undefined ? site.name : `${title} · ${site.name}`}</title>
      <meta content={description} name="description" />
      {url === undefined ? <meta content="noindex" name="robots" /> : <link href={url} rel="canonical" />}
    </>
  );
}
