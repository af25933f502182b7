/**
 * Where the picture is that apps show beside a link to a page, without the path prefix. No slug begins with `_`, so the
 * index's picture has a place of its own.
 *
 * @param path of the page: begins and ends with `/`
 */
export function toShareImagePath(path: string): string {
  return `/berbagi/${path === "/" ? "_beranda" : path.slice(1, -1)}.png`;
}
