import { withPrefix } from "gatsby";
import type { Share } from "../components/head/PageHead";
import { toShareImagePath } from "../lib/toShareImagePath";
import { toUrl } from "../lib/toUrl";

/**
 * What apps show of a page when its link is shared.
 *
 * @param path of the page whose picture is shown: an article's, a field's, or the index
 * @param article its days as `YYYY-MM-DD`; other pages have none
 */
export function toShare(path: string, article: Share["article"] = null): Share {
  return { imageUrl: toUrl(withPrefix(toShareImagePath(path))), article };
}
