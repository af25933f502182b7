import { toDayStart } from "../../src/lib/formatDate";
import { isIndexable } from "../../src/lib/sitePages";

/** What the sitemap's query gives. */
export type SitemapData = {
  allSitePage: { nodes: readonly { path: string; pageContext: Partial<LastChange> | null }[] };
};

/** A part of each page's context, beside what its template takes. */
export type LastChange = {
  /** `YYYY-MM-DD`; `null` where that is not known */
  lastChange: string | null;
};

/** A page that search engines may list. */
export type IndexablePage = {
  /** Without the path prefix */
  path: string;
  /** When what it shows last changed, in ISO form; nothing where that is not known */
  lastmod?: string;
};

/** The pages for the sitemap. Drafts and articles still to come have no page. */
export function findIndexablePages({ allSitePage }: SitemapData): IndexablePage[] {
  return (
    allSitePage.nodes
      // Gatsby makes a second page of 404, for hosts that look for a file of that name.
      .filter(({ path }) => isIndexable(path.replace(/\.html$/, "/")))
      .map(({ path, pageContext }) => {
        const day = pageContext?.lastChange;
        return { path, ...(day && { lastmod: toDayStart(day).toISOString() }) };
      })
      .sort((a, b) => (a.path < b.path ? -1 : 1))
  );
}

/**
 * The day of the last change of substance of what a page shows: an article's own, and for a list that of the newest
 * article in it.
 *
 * @param context of the page, which names articles by their ids
 * @param days of the last change of each article, by id
 */
export function findLastChange(
  context: object,
  days: ReadonlyMap<string, string | null>,
): LastChange["lastChange"] {
  const { id, ids = id === undefined ? [] : [id] } = context as { id?: string; ids?: readonly string[] };
  const newest = ids
    .flatMap((one) => days.get(one) ?? [])
    .sort()
    .at(-1);
  return newest ?? null;
}

/** Of gatsby-plugin-sitemap. */
export const sitemapOptions = {
  // robots.txt names it; a link on every page would be read by no one else.
  createLinkInHead: false,
  query: `{
    site { siteMetadata { siteUrl } }
    allSitePage { nodes { path pageContext } }
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
