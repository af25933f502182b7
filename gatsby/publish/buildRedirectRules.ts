import type { Redirect } from "./findRedirects";

/** What one host's rules depend on. */
type Host = {
  /** Of the site, or `""` */
  pathPrefix: string;
  /**
   * Whether a rule must say that it goes before a file at the old address, as Netlify wants it (`301!`). Cloudflare
   * always goes by the rule, and refuses that mark.
   */
  force: boolean;
};

/**
 * Redirects for Netlify and Cloudflare Pages, the content of `_redirects`. With and without the slash at the end:
 * Cloudflare compares the whole address.
 */
export function buildRedirectRules(redirects: readonly Redirect[], { pathPrefix, force }: Host): string {
  const status = force ? "301!" : "301";
  return redirects
    .flatMap(({ from, to }) =>
      [from, from.slice(0, -1)].map((old) => `${pathPrefix}${old} ${pathPrefix}${to} ${status}\n`),
    )
    .join("");
}
