import { toDayStart } from "./toDayStart";

/** What the sitemap's query gives. */
export type SitemapData = {
  allSitePage: { nodes: readonly { path: string; pageContext: unknown }[] };
  allArticle: {
    nodes: readonly { id: string; frontMatter: { date: string | null; updated: string | null } }[];
  };
};

/** A page that search engines may list. */
export type IndexablePage = {
  /** Without the path prefix */
  path: string;
  /** When what it shows last changed, in ISO form; nothing where that is not known */
  lastmod?: string;
};

/** Pages that say noindex. One that the site gains is added here; the test of the built site tells of it. */
const unlisted: ReadonlySet<string> = new Set(["/404/", "/404.html", "/luring/"]);

/**
 * The pages for the sitemap, with the day of the last change of substance: an article's own, and for a list that of the
 * newest article in it. Drafts and articles still to come have no page.
 */
export function findIndexablePages({ allSitePage, allArticle }: SitemapData): IndexablePage[] {
  const changed = new Map(
    allArticle.nodes.map(({ id, frontMatter: { date, updated } }) => [id, updated ?? date]),
  );
  return allSitePage.nodes
    .filter(({ path }) => !unlisted.has(path))
    .map(({ path, pageContext }) => {
      const days = findArticleIds(pageContext).flatMap((id) => changed.get(id) ?? []);
      const newest = days.sort().at(-1);
      return { path, ...(newest !== undefined && { lastmod: toDayStart(newest).toISOString() }) };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The article of an article's page, those of a list's, none of any other's. */
function findArticleIds(context: unknown): readonly string[] {
  const { id, ids } = (context ?? {}) as { id?: string; ids?: readonly string[] };
  return ids ?? (id === undefined ? [] : [id]);
}
