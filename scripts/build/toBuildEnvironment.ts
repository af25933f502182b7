/**
 * Environment variables as `gatsby build` wants them. Gatsby puts a path prefix before addresses only when told twice:
 * by its configuration and by PREFIX_PATHS. Here PATH_PREFIX alone says it, and without it there is none.
 *
 * @param env PATH_PREFIX may lack slashes: `x`, `/x` and `/x/` are one; so are `""`, `/` and none
 * @throws RangeError when PATH_PREFIX or GATSBY_SITE_URL would break every address of the site
 */
export function toBuildEnvironment(env: Readonly<Record<string, string | undefined>>) {
  const pathPrefix = (env["PATH_PREFIX"] ?? "")
    .split("/")
    .filter(Boolean)
    .map((segment) => `/${segment}`)
    .join("");
  if (!/^(?:\/[\w~-][\w.~-]*)*$/.test(pathPrefix)) {
    throw new RangeError(
      `PATH_PREFIX is \`${pathPrefix}\`; it takes letters, digits, "-", "_", "." and "~", as in /jelajah-karier. ` +
        "A shell on Windows that turns /x into a folder of its own leaves x alone.",
    );
  }
  const siteUrl = env["GATSBY_SITE_URL"];
  if (siteUrl && !/^https?:\/\/[\w.-]+(?::\d+)?$/.test(siteUrl)) {
    throw new RangeError(
      `GATSBY_SITE_URL is \`${siteUrl}\`; it takes a protocol and a host, as in https://karier.example, ` +
        "without a slash at its end; a path goes into PATH_PREFIX.",
    );
  }
  return { PATH_PREFIX: pathPrefix, PREFIX_PATHS: String(pathPrefix !== "") };
}
