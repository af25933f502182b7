import { checkSlug } from "./checkSlug";
import { isReservedPath } from "./reservedPaths";

/**
 * A slug that keeps every rule, made from one that may be reserved or too long; `null` where nothing is left of it.
 *
 * @param siteSegments first segments of the site's own addresses, which it keeps clear of as well
 */
export function toUsableSlug(slug: string, siteSegments: ReadonlySet<string> = new Set()): string | null {
  const short = slug.slice(0, 100).replace(/[-_/]+$/, "");
  const joined = `/${short.slice(1).replaceAll("/", "-")}`;
  const isUsable = (candidate: string): boolean =>
    checkSlug(candidate) === null && !isReservedPath(candidate, siteSegments);
  return [short, joined, `${short}-karier`].find(isUsable) ?? null;
}
