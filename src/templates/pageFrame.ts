import { withPrefix } from "gatsby";
import type { FeedLinks, Share } from "../components/head/PageHead";
import type { Crumb } from "../components/layout/Breadcrumbs";
import { toFeedPaths } from "../lib/listPaths";
import { site } from "../lib/site";
import { sitePages } from "../lib/sitePages";
import type { ListFacts } from "../lib/structuredData/buildListGraph";
import { toShareImagePath } from "../lib/toShareImagePath";
import { toUrl } from "../lib/toUrl";

/** The first step of every way: the index. */
export const homeCrumb = (): Crumb => ({
  name: sitePages.home.label,
  href: withPrefix(sitePages.home.path),
});

/** The way to what belongs to the teachers' pack. */
export const teachingCrumbs = (): Crumb[] => [
  homeCrumb(),
  { name: "Untuk guru", href: withPrefix(sitePages.teaching.path) },
];

/**
 * What apps show of a page when its link is shared.
 *
 * @param path of the page whose picture is shown: an article's, a field's, or the index
 * @param article its days as `YYYY-MM-DD`; other pages have none
 */
export function toShare(path: string, article: Share["article"] = null): Share {
  return { imageUrl: toUrl(withPrefix(toShareImagePath(path))), article };
}

/**
 * The feeds of a list, for the head of pages whose readers may want to follow it.
 *
 * @param listPath begins and ends with `/`
 * @param name of the list; that of all articles has none
 */
export function toFeedLinks(listPath: string, name?: string): FeedLinks {
  const { rss, json } = toFeedPaths(listPath);
  return {
    title: name === undefined ? site.name : `${name} · ${site.name}`,
    rssHref: withPrefix(rss),
    jsonHref: withPrefix(json),
  };
}

/** What a list's page says of itself for machines. */
export function toListFacts(name: string, url: string): ListFacts {
  return { name, url, site: { name: site.name, url: toUrl(withPrefix("/")) } };
}
