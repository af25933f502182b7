import { posix } from "node:path";

/** Every id inside an article begins with this, so that none can stand in for an id or a variable of the page. */
export const idPrefix = "isi-";
/** The same as a type, for code that may take only types from here. */
export type IdPrefix = typeof idPrefix;

/** Protocols an address may have; an address without one stays within the site. */
export const safeProtocols = { href: ["http", "https", "mailto", "tel"], src: ["http", "https"] };

/**
 * The protocol of an address, in lower case, or `null` when it is relative to the page. Found the way a browser finds
 * it: leading control characters and spaces, and line breaks anywhere, are ignored. Text that no browser takes for a
 * protocol, such as the `foo)` of `foo):x`, still counts as one here, because it does for the sanitiser.
 */
export function findProtocol(address: string): string | null {
  const clean = address.replace(/^[\0-\x20]+|[\t\n\r]+/g, "");
  return /^([^/?#:]*):/.exec(clean)?.[1]?.toLowerCase() ?? null;
}

/** Whether an address may stand in an attribute of an article. Attributes that hold no address hold nothing unsafe. */
export function isSafeAddress(attribute: string, address: string): boolean {
  if (attribute !== "href" && attribute !== "src") return true;
  const protocol = findProtocol(address);
  return protocol === null || safeProtocols[attribute].includes(protocol);
}

/** An address without its query, decoded for people to read: `%20` is a space, and a lone `%` is itself. */
export function splitTarget(target: string): { path: string; fragment: string } {
  const [, path = "", fragment = ""] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(target) ?? [];
  return { path: decode(path, decodeURIComponent), fragment: decode(fragment, decodeURIComponent) };
}

/** An address as the writer typed it, or sees it in a folder: `foto%20saya.jpg` is `foto saya.jpg`. */
export function toFileAddress(address: string): string {
  return decode(address, decodeURI);
}

/**
 * The file that an address in an article leads to: a file of the content folder by its path there, or, beginning with
 * `/`, a file of `static/` and never one outside it: `/../x` is `/x`, as it is in a browser.
 *
 * @param file of the article, by its path in the content folder
 */
export function toTargetFile(file: string, target: string): string {
  const { path } = splitTarget(target);
  return path.startsWith("/") ? posix.normalize(path) : posix.join(posix.dirname(file), path);
}

/**
 * The id of a heading, from its text: ASCII, lower case, words joined by hyphens, after the prefix that every id
 * in an article has. Links to `#its-text` are written the same way; an id stays as it is.
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

function decode(text: string, decoder: (text: string) => string): string {
  try {
    return decoder(text);
  } catch {
    // A lone `%` is no escape: the text is already what people read.
    return text;
  }
}
