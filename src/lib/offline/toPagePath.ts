/**
 * The path that a page is kept under, however it was asked for: without what sharing apps add to an address, and with
 * the slash at its end.
 */
export function toPagePath(url: string | URL): string {
  const { pathname } = new URL(url);
  const path = pathname.replace(/index\.html$/, "");
  return path.endsWith("/") || /\.[^/]+$/.test(path) ? path : `${path}/`;
}
