import type { ParsedArticle } from "../../../plugins/gatsby-transformer-article";
import { formatTopic } from "../../../src/lib/formatTopic";
import { placeSections } from "../../../src/lib/profile/placeSections";
import { findProfileSections, type ProfileSection } from "../../../src/lib/profile/profileSections";
import { toUrl } from "../../../src/lib/toUrl";
import { escapeMarkup } from "../../../src/lib/escapeMarkup";
import type { FeedItem } from "./Feed";
import { toDayStart } from "../../../src/lib/formatDate";
import { findBlockHtml } from "./findBlockHtml";
import { toFeedHtml } from "./toFeedHtml";

/** What a feed takes from an article. */
type FeedArticle = Pick<ParsedArticle, "path" | "title" | "excerpt" | "anchors" | "frontMatter">;

/**
 * An article as an item of a feed.
 *
 * @param options.parts of the body, with pictures and links filled in
 * @param options.coverHtml the same for the cover
 * @param options.page html of the article's page, which blocks of facts come from
 * @param options.names of the fields and of the authors, by key
 * @param options.pathPrefix of the site, or `""`
 */
export function toFeedItem(
  article: FeedArticle,
  options: {
    parts: Parameters<typeof placeSections>[0];
    coverHtml: string | null;
    page: string;
    names: { fields: ReadonlyMap<string, string>; authors: ReadonlyMap<string, string> };
    pathPrefix: string;
  },
): FeedItem {
  const { parts, coverHtml, page, names, pathPrefix } = options;
  const { path, title, excerpt, anchors, frontMatter } = article;
  const { date, updated, description, summary, authors, field, tags, formerSlugs } = frontMatter;
  const url = toUrl(`${pathPrefix}${path}`);
  const { items, rest } = placeSections(parts, findProfileSections(frontMatter, anchors));
  const ids = items.flatMap((item) => ("section" in item ? item.section.id : []));
  const blocks = findBlockHtml(page, ids);
  const body = items.map((item) => ("html" in item ? item.html : (blocks.get(item.section.id) ?? "")));
  const fieldName = field === null ? undefined : names.fields.get(field);
  return {
    // Its first address, so that neither a new title nor a new slug makes it a new article to subscribers.
    id: formerSlugs?.[0] === undefined ? url : toUrl(`${pathPrefix}${formerSlugs[0]}/`),
    url,
    title,
    summary: description ?? summary ?? excerpt,
    html: [toFeedHtml(`${coverHtml ?? ""}${body.join("")}`, url), buildMore(rest, url)]
      .filter(Boolean)
      .join("\n"),
    // A build has no article without a date.
    published: toDayStart(date ?? ""),
    updated: updated === null ? null : toDayStart(updated),
    authors: (authors ?? []).map((name) => names.authors.get(name) ?? name),
    categories: [...(fieldName === undefined ? [] : [fieldName]), ...(tags ?? []).map(formatTopic)],
  };
}

/** Blocks that nobody placed are long lists: a feed says which there are, and links to them. */
function buildMore(sections: readonly ProfileSection[], url: string): string {
  const links = sections.map(
    ({ id, title }) => `<a href="${escapeMarkup(`${url}#${id}`)}">${escapeMarkup(title)}</a>`,
  );
  return links.length === 0 ? "" : `<p>Di halaman artikelnya juga ada: ${links.join(", ")}.</p>`;
}
