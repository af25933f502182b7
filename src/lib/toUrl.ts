import { site } from "./site";

/**
 * The absolute url of a page.
 * @param path begins and ends with `/`, path prefix included where there is one
 */
export function toUrl(path: string): string {
  return `${site.url}${path}`;
}
