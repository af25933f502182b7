import { idPrefix } from "./articleSchema";

/**
 * The id of a heading, from its text: ASCII, lower case, words joined by hyphens, after the prefix that every id
 * in an article has. Also what a link to `#its-text` must be written as; an id stays as it is.
 *
 * @example toAnchorId("Apa itu Café?") // "isi-apa-itu-cafe"
 */
export function toAnchorId(text: string): string {
  const slug = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/['’]|\p{Mark}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return slug.startsWith(idPrefix) ? slug : idPrefix + (slug || "bagian");
}
