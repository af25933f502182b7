import { escapeMarkup } from "../../src/lib/escapeMarkup";
import type { Feed, FeedItem } from "./Feed";

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
