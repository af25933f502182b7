import { toDayStart } from "../../src/lib/formatDate";
import { isIndexable } from "../../src/lib/sitePages";

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

/**
 * The pages for the sitemap, with the day of the last change of substance: an article's own, and for a list that of the
 * newest article in it. Drafts and articles still to come have no page.
 */
export function findIndexablePages({ allSitePage, allArticle }: SitemapData): IndexablePage[] {
  const changed = new Map(
    allArticle.nodes.map(({ id, frontMatter: { date, updated } }) => [id, updated ?? date]),
  );
  return (
    allSitePage.nodes
      // Gatsby makes a second page of 404, for hosts that look for a file of that name.
      .filter(({ path }) => isIndexable(path.replace(/\.html$/, "/")))
      .map(({ path, pageContext }) => {
        const days = findArticleIds(pageContext).flatMap((id) => changed.get(id) ?? []);
        const newest = days.sort().at(-1);
        return { path, ...(newest !== undefined && { lastmod: toDayStart(newest).toISOString() }) };
      })
      .sort((a, b) => (a.path < b.path ? -1 : 1))
  );
}

/** The article of an article's page, those of a list's, none of any other's. */
function findArticleIds(context: unknown): readonly string[] {
  const { id, ids } = (context ?? {}) as { id?: string; ids?: readonly string[] };
  return ids ?? (id === undefined ? [] : [id]);
}

/** Of gatsby-plugin-sitemap. */
export const sitemapOptions = {
  // robots.txt names it; a link on every page would be read by no one else.
  createLinkInHead: false,
  query: `{
    site { siteMetadata { siteUrl } }
    allSitePage { nodes { path pageContext } }
    allArticle { nodes { id frontMatter { date updated } } }
  }`,
  resolvePages: findIndexablePages,
  serialize: ({ path, lastmod }: IndexablePage) => ({ url: path, lastmod }),
};

/**
 * robots.txt: everything may be read, and here is the list of it.
 *
 * @param sitemapUrl absolute
 */
export function buildRobots(sitemapUrl: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemapUrl}\n`;
}
