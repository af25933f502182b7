import { sitePages } from "./sitePages";

/** Where the page of a field is, from its key: `/bidang/data/`. */
export const toFieldPath = (key: string): string => `${sitePages.field.path}${key}/`;

/** Where the page of an author is, from the key in content/_data/authors.yaml: `/penulis/redaksi/`. */
export const toAuthorPath = (key: string): string => `${sitePages.author.path}${key}/`;

/**
 * Where the page of a topic is: `Basis Data` and `basis-data` share `/topik/basis-data/`. `null` where nothing of a tag
 * can stand in an address.
 */
export function toTopicPath(tag: string): string | null {
  const name = toAddressName(tag);
  return name === "" ? null : `${sitePages.topic.path}${name}/`;
}

/** What of a text can stand in an address, as a path's segment or an anchor; may be empty. */
export function toAddressName(text: string): string {
  return (
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      // Two languages that would else share a page with C.
      .replaceAll("+", " plus ")
      .replaceAll("#", " sharp ")
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
  );
}

/** Where a page of a list is: the first at the list's own path, the others below it, as in `/bidang/data/halaman/2/`. */
export const toListPagePath = (path: string, page: number): string =>
  page === 1 ? path : `${path}${sitePages.listPage.path.slice(1)}${page}/`;

/**
 * Where the feeds of a list are: beside its first page.
 *
 * @param listPath begins and ends with `/`
 */
export const toFeedPaths = (listPath: string): { rss: string; json: string } => ({
  rss: `${listPath}rss.xml`,
  json: `${listPath}feed.json`,
});
