import type { Element, Root } from "hast";
import { findProtocol } from "./findProtocol";
import type { Notes } from "./Notes";
import type { Reference } from "./RenderedMarkdown";
import { toAnchorId } from "./toAnchorId";
import { toFileAddress } from "./toFileAddress";
import { visitElements } from "./visitElements";

/**
 * What a relative address begins with in the html until `fillLinks` puts the real one in its place. No writer can
 * type it: the sanitiser knows no such protocol.
 */
export const fileProtocol = "berkas:";

/** Domains that writers type without `https://`: `www.` and anything, or a name that ends in one of these. */
const bareDomain =
  /^(?:www\.[^/\s]+|(?:[a-z0-9-]+\.)+(?:com|org|net|id|io|dev|co|me|edu|gov|info|app|ai|tech|tv|gg))(?::\d+)?(?:[/?#].*)?$/i;
const mail = /^[^/\s@:?#]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$/i;

/**
 * Writes every link as the page needs it, and lists those that stay within the site:
 * - to another site: `rel`, and a mark that screen readers hear;
 * - `www.…` or `linkedin.com/…` without a protocol: mended to https and reported;
 * - `#part`: the id of that part;
 * - `/slug?x#part`: with a trailing slash, so that it isn't redirected, and the part's id;
 * - anything else is relative to the file, and left for `fillLinks`.
 */
export function buildLinks(tree: Root, notes: Notes): Reference[] {
  const references: Reference[] = [];
  visitElements(tree, (link) => {
    const { href } = link.properties;
    if (link.tagName !== "a" || typeof href !== "string") return;
    // A browser reads `\` as `/`, so `/\evil.example` is another site.
    const target = mendTarget(href.trim().replaceAll("\\", "/"));
    if (target.report)
      notes.report("link-mended", link, { target: toFileAddress(href), mended: target.href });

    if (findProtocol(target.href) !== null) {
      link.properties.href = target.href;
      if (/^https?:/.test(target.href)) markExternal(link);
      return;
    }
    link.properties.href = toSiteAddress(target.href);
    if (link.properties.dataFootnoteRef === undefined && link.properties.dataFootnoteBackref === undefined) {
      references.push(notes.toReference(toFileAddress(href), link));
    }
  });
  return references;
}

function mendTarget(href: string): { href: string; report: boolean } {
  if (href.startsWith("//")) return { href: `https:${href}`, report: true };
  if (bareDomain.test(href)) return { href: `https://${href}`, report: true };
  if (mail.test(href)) return { href: `mailto:${href}`, report: true };
  return { href, report: false };
}

function markExternal(link: Element): void {
  const { className } = link.properties;
  link.properties.className = [...(Array.isArray(className) ? className : []), "external"];
  link.properties.rel = ["noopener", "noreferrer"];
  link.children.push({
    type: "element",
    tagName: "span",
    properties: { className: ["visually-hidden"] },
    children: [{ type: "text", value: " (situs lain)" }],
  });
}

function toSiteAddress(address: string): string {
  const [, path = "", query = "", hash = ""] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(address) ?? [];
  const anchor = hash === "" ? "" : `#${toAnchorId(toFileAddress(hash))}`;
  if (path === "") return query + anchor || "#";
  if (!path.startsWith("/")) return fileProtocol + path + query + anchor;
  const isFile = /\.[a-z0-9]+$/i.test(path);
  return (path.endsWith("/") || isFile ? path : `${path}/`) + query + anchor;
}
