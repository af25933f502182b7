import type { ParsedArticle } from "../../../plugins/gatsby-transformer-article";
import { formatTopic } from "../../../src/lib/formatTopic";
import { findProfileSections } from "../../../src/lib/profile/profileSections";
import { toUrl } from "../../../src/lib/toUrl";
import { escapeMarkup } from "../../../src/lib/escapeMarkup";
import type { FeedItem } from "./Feed";
import { toDayStart } from "../../../src/lib/formatDate";
import { toFeedHtml } from "./toFeedHtml";

/** What a feed takes from an article. */
type FeedArticle = Pick<ParsedArticle, "path" | "title" | "excerpt" | "anchors" | "frontMatter">;

/**
 * An article as an item of a feed.
 *
 * @param options.html of the body and of the cover, with pictures and links filled in
 * @param options.names of the fields and of the authors, by key
 * @param options.pathPrefix of the site, or `""`
 */
export function toFeedItem(
  article: FeedArticle,
  options: {
    html: { body: string; cover: string | null };
    names: { fields: ReadonlyMap<string, string>; authors: ReadonlyMap<string, string> };
    pathPrefix: string;
  },
): FeedItem {
  const { html, names, pathPrefix } = options;
  const { path, title, excerpt, frontMatter } = article;
  const { date, updated, description, summary, authors, field, tags, formerSlugs } = frontMatter;
  const url = toUrl(`${pathPrefix}${path}`);
  const fieldName = field === null ? undefined : names.fields.get(field);
  return {
    // Its first address, so that neither a new title nor a new slug makes it a new article to subscribers.
    id: formerSlugs?.[0] === undefined ? url : toUrl(`${pathPrefix}${formerSlugs[0]}/`),
    url,
    title,
    summary: description ?? summary ?? excerpt,
    html: [toFeedHtml(`${html.cover ?? ""}${html.body}`, url), buildMore(article, url)]
      .filter(Boolean)
      .join("\n"),
    // A build has no article without a date.
    published: toDayStart(date ?? ""),
    updated: updated === null ? null : toDayStart(updated),
    authors: (authors ?? []).map((name) => names.authors.get(name) ?? name),
    categories: [...(fieldName === undefined ? [] : [fieldName]), ...(tags ?? []).map(formatTopic)],
  };
}

/** The facts of a career are the page's own: a feed says which there are, and links to them. */
function buildMore({ frontMatter, anchors }: FeedArticle, url: string): string {
  const links = findProfileSections(frontMatter, anchors).map(
    ({ id, title }) => `<a href="${escapeMarkup(`${url}#${id}`)}">${escapeMarkup(title)}</a>`,
  );
  return links.length === 0 ? "" : `<p>Di halaman artikelnya juga ada: ${links.join(", ")}.</p>`;
}
