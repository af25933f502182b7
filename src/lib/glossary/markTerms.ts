import { toTermPath } from "../entryPaths";
import type { TermFinder } from "./buildTermFinder";

/** Most marks on a page: more would make a page of links of it. */
const maxMarks = 12;

/** A tag or a comment; a quoted value may hold anything. */
const tag = /<(?:!--[^]*?--|(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^"'>])*))>/gi;

/** Within these no word becomes a link: it is one, would break what it is in, or is no prose. */
const closed: ReadonlySet<string> = new Set(
  "a button code h1 h2 h3 h4 h5 h6 kbd pre samp script style summary svg".split(" "),
);

/** The address of a link to an entry of the glossary; its key is captured. */
const markedTerm = new RegExp(` href="[^"#]*${toTermPath("([a-z0-9-]+)")}"`, "g");

/** A stretch of prose in html; what stands in it is escaped, as in html. */
type Prose = { text: string; start: number };

/** Prose of the html that the content engine makes: its tags nest, and no text has a `<`. */
function* findProse(html: string): Generator<Prose> {
  let depth = 0;
  let isTitle = false;
  let start = 0;
  for (const match of html.matchAll(tag)) {
    if (depth === 0 && !isTitle && match.index > start) yield { text: html.slice(start, match.index), start };
    start = match.index + match[0].length;
    const [, slash, name = "", attributes = ""] = match;
    if (closed.has(name)) depth += slash === "/" ? -1 : 1;
    // A callout's title is its heading.
    if (name === "p") isTitle = slash === "" && attributes.includes('class="callout-title"');
  }
  if (start < html.length) yield { text: html.slice(start), start };
}

/** How often each term is named in a body's prose, by key. */
export function countTerms(html: string, find: TermFinder): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of findProse(html)) {
    for (const { key } of find(text)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/**
 * Makes a link to its entry of each term where a body names it first: at most twelve, none in a heading, a link or
 * code. Terms that the writer has linked already count.
 *
 * @param html of a body, by the content engine
 * @param pathPrefix of the site, or `""`
 */
export function markTerms(html: string, find: TermFinder, pathPrefix: string): string {
  const marked = new Set<string>();
  for (const [, key = ""] of html.matchAll(markedTerm)) marked.add(key);
  let result = "";
  let end = 0;
  for (const { text, start } of findProse(html)) {
    for (const found of find(text)) {
      if (marked.size >= maxMarks) return result + html.slice(end);
      if (marked.has(found.key)) continue;
      marked.add(found.key);
      const name = text.slice(found.start, found.end);
      result += `${html.slice(end, start + found.start)}<a href="${pathPrefix}${toTermPath(found.key)}">${name}</a>`;
      end = start + found.end;
    }
  }
  return result + html.slice(end);
}

/** A stretch of a body's html, or what stands between two: an element may be open there. */
export type MarkablePart = { html?: string };

/** Stands for what is no html; no article has this character. */
const otherPart = "<!--\0-->";

/** The same for a body in parts. */
export function markParts(
  parts: readonly MarkablePart[],
  find: TermFinder,
  pathPrefix: string,
): MarkablePart[] {
  const html = parts.map((part) => part.html ?? otherPart).join("");
  const others = parts.filter((part) => part.html === undefined);
  return markTerms(html, find, pathPrefix)
    .split(otherPart)
    .flatMap((html, index) => [...(html === "" ? [] : [{ html }]), ...others.slice(index, index + 1)]);
}
