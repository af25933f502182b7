/** Where the page of a field is, from its key: `/bidang/data/`. */
export const toFieldPath = (key: string): string => `/bidang/${key}/`;

/** Where the page of an author is, from the key in content/_data/authors.yaml: `/penulis/redaksi/`. */
export const toAuthorPath = (key: string): string => `/penulis/${key}/`;

/**
 * Where the page of a topic is: `Basis Data` and `basis-data` share `/topik/basis-data/`. `null` where nothing of a tag
 * can stand in an address.
 */
export function toTopicPath(tag: string): string | null {
  const name = tag
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    // Two languages that would else share a page with C.
    .replaceAll("+", " plus ")
    .replaceAll("#", " sharp ")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return name === "" ? null : `/topik/${name}/`;
}

/** Where a page of a list is: the first at the list's own path, the others below it, as in `/bidang/data/halaman/2/`. */
export const toListPagePath = (path: string, page: number): string =>
  page === 1 ? path : `${path}halaman/${page}/`;
