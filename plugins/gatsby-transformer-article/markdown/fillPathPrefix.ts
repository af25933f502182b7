/** Start tags up to an address from the site's root; buildLinks has made `//x` an address of another site. */
const rootLink = /(<a(?: [a-z-]+(?:="[^"]*")?)*?) href="\//g;

/**
 * Puts the site's path prefix before links from its root (`/data-engineer/`), for a site that isn't at the root of its
 * domain. Text replacement, no parsing. To be done before `fillLinks`, whose addresses have it already.
 */
export function fillPathPrefix(html: string, pathPrefix: string): string {
  return pathPrefix === ""
    ? html
    : html.replace(rootLink, (_, start: string) => `${start} href="${pathPrefix}/`);
}
