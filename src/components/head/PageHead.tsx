import * as React from "react";
import { site } from "../../lib/site";

/** Feeds that feed readers find by the page's address. */
export type FeedLinks = { title: string; rssHref: string; jsonHref: string };

/** What apps show when a link to the page is shared. */
export type Share = {
  /** Absolute; 1200×630 */
  imageUrl: string;
  /** Days as `YYYY-MM-DD`, where the page is an article */
  article: { published: string | null; modified: string | null } | null;
};

type PageHeadProps = {
  /** The page's own title; the site's name is added. The index page has none. */
  title?: string;
  description: string;
  /** Absolute canonical url; a page that search engines must not list has none and says noindex. */
  url?: string;
  /** Of the list that the page is, or belongs to. */
  feeds?: FeedLinks;
  /** Not for a page that has no canonical url. */
  share?: Share;
};

/** What goes into `<head>` on every page, for Gatsby's Head API. */
export function PageHead({ title, description, url, feeds, share }: PageHeadProps) {
  return (
    <>
      <title>{title === undefined ? site.name : `${title} · ${site.name}`}</title>
      <meta content={description} name="description" />
      {url === undefined ? <meta content="noindex" name="robots" /> : <link href={url} rel="canonical" />}
      {url !== undefined && share && (
        <>
          <meta content={share.article ? "article" : "website"} property="og:type" />
          <meta content={title ?? site.name} property="og:title" />
          <meta content={description} property="og:description" />
          <meta content={url} property="og:url" />
          <meta content={site.name} property="og:site_name" />
          <meta content={site.locale} property="og:locale" />
          <meta content={share.imageUrl} property="og:image" />
          <meta content="1200" property="og:image:width" />
          <meta content="630" property="og:image:height" />
          {share.article?.published && (
            <meta content={share.article.published} property="article:published_time" />
          )}
          {share.article?.modified && (
            <meta content={share.article.modified} property="article:modified_time" />
          )}
          <meta content="summary_large_image" name="twitter:card" />
        </>
      )}
      {feeds && (
        <>
          <link href={feeds.rssHref} rel="alternate" title={feeds.title} type="application/rss+xml" />
          <link href={feeds.jsonHref} rel="alternate" title={feeds.title} type="application/feed+json" />
        </>
      )}
    </>
  );
}
