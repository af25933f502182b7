import type { Redirect } from "./findRedirects";

/** Redirects for nginx: lines of a `map $uri $new_address { … }`, with and without the slash at the end. */
export function buildRedirectMap(redirects: readonly Redirect[], pathPrefix: string): string {
  return redirects
    .flatMap(({ from, to }) =>
      [from, from.slice(0, -1)].map((old) => `${pathPrefix}${old} ${pathPrefix}${to};\n`),
    )
    .join("");
}
