import { withPrefix } from "gatsby";
import type { FeedLinks } from "../components/head/PageHead";
import { site } from "../lib/site";
import { toFeedPaths } from "../lib/listPaths";

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
