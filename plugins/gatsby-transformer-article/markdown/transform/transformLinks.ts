import type { Element, Root } from "hast";
import { h } from "hastscript";
import { findProtocol, toAnchorId, toFileAddress } from "../addresses";
import { partMark } from "../body";
import type { Notes, Reference } from "../notes";
import { visitElements } from "../tree";

/** Domains that writers type without `https://`: `www.` and anything, or a name that ends in one of these. */
const bareDomain =
  /^(?:www\.[^/\s]+|(?:[a-z0-9-]+\.)+(?:com|org|net|id|io|dev|co|me|edu|gov|info|app|ai|tech|tv|gg))(?::\d+)?(?:[/?#].*)?$/i;
const mail = /^[^/\s@:?#]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$/i;

/**
 * Writes every link as the page needs it, and lists those that stay within the site:
 * - to another site: `rel`, and words that screen readers announce;
 * - `www.…` or `linkedin.com/…` without a protocol: fixed to https and reported;
 * - `#part`: the id of that part;
 * - `/slug?x#part`: with a trailing slash, so that it isn't redirected, and the part's id;
 * - anything else is relative to the file, and left for `fillBody`.
 */
export function transformLinks(tree: Root, notes: Notes): Reference[] {
  const references: Reference[] = [];
  visitElements(tree, (link) => {
    const { href } = link.properties;
    if (link.tagName !== "a" || typeof href !== "string") return;
    // A browser reads `\` as `/`, so `/\evil.example` is another site.
    const address = href.trim().replaceAll("\\", "/");
    const fixed = fixAddress(address);
    if (fixed !== address) notes.report("link-mended", link, { target: toFileAddress(href), fixed: fixed });

    if (findProtocol(fixed) !== null) {
      link.properties.href = fixed;
      if (/^https?:/.test(fixed)) transformExternalLink(link);
      return;
    }
    transformSiteLink(link, fixed);
    if (link.properties.dataFootnoteRef === undefined && link.properties.dataFootnoteBackref === undefined) {
      references.push(notes.toReference(toFileAddress(href), link));
    }
  });
  return references;
}

function fixAddress(address: string): string {
  if (address.startsWith("//")) return `https:${address}`;
  if (bareDomain.test(address)) return `https://${address}`;
  if (mail.test(address)) return `mailto:${address}`;
  return address;
}

function transformExternalLink(link: Element): void {
  const { className } = link.properties;
  link.properties.className = [...(Array.isArray(className) ? className : []), "external"];
  link.properties.rel = ["noopener", "noreferrer"];
  link.children.push(h("span", { className: ["visually-hidden"] }, " (situs lain)"));
}

function transformSiteLink(link: Element, address: string): void {
  const [, path = "", query = "", hash = ""] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(address) ?? [];
  const suffix = query + (hash === "" ? "" : `#${toAnchorId(toFileAddress(hash))}`);
  if (path === "") {
    link.properties.href = suffix || "#";
    return;
  }
  link.properties.href = partMark;
  link.data = {
    part: path.startsWith("/")
      ? { kind: "siteLink", path: toPagePath(path) + suffix }
      : { kind: "fileLink", path: toFileAddress(path), suffix },
  };
}

/** A file's address stays; a page's ends with a slash. */
function toPagePath(path: string): string {
  return path.endsWith("/") || /\.[a-z0-9]+$/i.test(path) ? path : `${path}/`;
}
