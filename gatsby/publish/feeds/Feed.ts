import { escapeMarkup } from "../../../src/lib/escapeMarkup";

/** One article in a feed; every url is absolute. */
export type FeedItem = {
  /** What readers know the article by: it never changes */
  id: string;
  url: string;
  title: string;
  /** Plain text */
  summary: string;
  /** All of the article, fit to be shown anywhere */
  html: string;
  published: Date;
  /** When something of substance last changed */
  updated: Date | null;
  authors: readonly string[];
  /** The field's name and the topics */
  categories: readonly string[];
};

/** A list of articles to follow, as RSS and as JSON Feed; every url is absolute. */
export type Feed = {
  title: string;
  description: string;
  /** BCP 47 */
  language: string;
  /** The page that lists the same articles */
  homeUrl: string;
  rssUrl: string;
  jsonUrl: string;
  /** Newest first */
  items: readonly FeedItem[];
};

/**
 * A feed as RSS 2.0, with the whole text in `content:encoded`. Everything is escaped and nothing stands in CDATA, so no
 * text can end its element; the summary is plain text, and `description` is HTML, so it is escaped once more.
 */
export function buildRss({ title, description, language, homeUrl, rssUrl, items }: Feed): string {
  const newest = items.map(({ published, updated }) => (updated ?? published).getTime());
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    "<channel>",
    toElement("title", title),
    toElement("link", homeUrl),
    toElement("description", description),
    toElement("language", language),
    // Not the moment of the build: the same articles make the same file.
    ...(newest.length > 0 ? [toElement("lastBuildDate", new Date(Math.max(...newest)).toUTCString())] : []),
    `<atom:link href="${escapeMarkup(rssUrl)}" rel="self" type="application/rss+xml"/>`,
    ...items.flatMap(toItem),
    "</channel>",
    "</rss>",
    "",
  ].join("\n");
}

function toItem({ id, url, title, summary, html, published, authors, categories }: FeedItem): string[] {
  return [
    "<item>",
    toElement("title", title),
    toElement("link", url),
    `<guid isPermaLink="${id === url}">${escapeMarkup(id)}</guid>`,
    toElement("pubDate", published.toUTCString()),
    // `author` must be a mail address, and writers here have none.
    ...authors.map((author) => toElement("dc:creator", author)),
    ...categories.map((category) => toElement("category", category)),
    toElement("description", escapeMarkup(summary)),
    toElement("content:encoded", html),
    "</item>",
  ];
}

function toElement(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`;
}

/** A feed as JSON Feed 1.1. */
export function buildJsonFeed({ title, description, language, homeUrl, jsonUrl, items }: Feed): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: homeUrl,
    feed_url: jsonUrl,
    description,
    language,
    items: items.map(({ id, url, published, updated, ...item }) => ({
      id,
      url,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      date_published: published.toISOString(),
      ...(updated && { date_modified: updated.toISOString() }),
      ...(item.authors.length > 0 && { authors: item.authors.map((name) => ({ name })) }),
      ...(item.categories.length > 0 && { tags: item.categories }),
    })),
  });
}
