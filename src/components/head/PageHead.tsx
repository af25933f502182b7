import * as React from "react";
import { site } from "../../lib/site";

/** Feeds that feed readers find by the page's address. */
export type FeedLinks = { title: string; rssHref: string; jsonHref: string };

type PageHeadProps = {
  /** The page's own title; the site's name is added. The index page has none. */
  title?: string;
  description: string;
  /** Absolute canonical url; a page that search engines must not list has none and says noindex. */
  url?: string;
  /** Of the list that the page is, or belongs to. */
  feeds?: FeedLinks;
};

/** What goes into `<head>` on every page, for Gatsby's Head API. */
export function PageHead({ title, description, url, feeds }: PageHeadProps) {
  return (
    <>
      <title>{title === undefined ? site.name : `${title} · ${site.name}`}</title>
      <meta content={description} name="description" />
      {url === undefined ? <meta content="noindex" name="robots" /> : <link href={url} rel="canonical" />}
      {feeds && (
        <>
          <link href={feeds.rssHref} rel="alternate" title={feeds.title} type="application/rss+xml" />
          <link href={feeds.jsonHref} rel="alternate" title={feeds.title} type="application/feed+json" />
        </>
      )}
    </>
  );
}
