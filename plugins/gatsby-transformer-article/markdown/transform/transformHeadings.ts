import type { Element, ElementContent, Root } from "hast";
import { h } from "hastscript";
import { idPrefix, toAnchorId } from "../addresses";
import { isBlank, toText, visitElements } from "../tree";

/** A heading of the rendered body, for the table of contents. */
export type Heading = {
  /** Level in the page, 2 to 6: body headings are demoted, since the page's h1 is the title. */
  depth: number;
  /** The element's id, ASCII, unique in the page. */
  id: string;
  /** Plain text, without markup. */
  text: string;
};

/** The id that Markdown gives to the heading over the footnotes, with our prefix. */
const footnotesId = `${idPrefix}footnote-label`;

/** Whether an element is a heading that the writer wrote; the one over the footnotes isn't. */
function isHeading({ tagName, properties }: Element): boolean {
  return /^h[1-6]$/.test(tagName) && properties.id !== footnotesId;
}

/** A heading after a list that is longer than this, in characters, is a sentence, with or without a period. */
const longAfterList = 80;
/** A heading longer than this, in characters, is body text wherever it stands. */
const longAnywhere = 150;

/**
 * Turns headings that are really text into paragraphs:
 * - `### A sentence.` right after a list, which our first writers used as a note on the list item before it
 *   (`list-note`). It must be a sentence, that is end in a period or be long: a short one starts a section;
 * - a heading of 150 characters or more, which nobody would want in a table of contents (`text-heading`);
 * - a `#` at the very top that is the body's only one and has other headings after it: the writer's own title of the
 *   article, under which everything else would hang as its only child (`tagline`).
 * They keep their words and their markup.
 */
export function transformTextHeadings(tree: Root): void {
  demoteSentences(tree.children);
  visitElements(tree, ({ children }) => {
    demoteSentences(children);
  });
  demoteTitle(tree);
}

function demoteSentences(children: (Root["children"][number] | ElementContent)[]): void {
  let followsList = false;
  for (const node of children) {
    if (node.type !== "element") {
      followsList &&= isBlank(node);
      continue;
    }
    if (isHeading(node)) {
      const text = toText(node);
      const isSentence = text.endsWith(".") || text.length > longAfterList;
      if (followsList && isSentence) demote(node, "list-note");
      else if (text.length > longAnywhere) demote(node, "text-heading");
      // The list may continue with another note: a heading after a note is treated like one after a list.
      followsList &&= isSentence;
    } else {
      followsList = node.tagName === "ul" || node.tagName === "ol";
    }
  }
}

function demoteTitle(tree: Root): void {
  const first = tree.children.find((node) => !isBlank(node));
  if (first?.type !== "element" || first.tagName !== "h1") return;
  let others = 0;
  let titles = 0;
  visitElements(tree, (node) => {
    if (node.tagName === "h1") titles++;
    else if (isHeading(node)) others++;
  });
  if (titles === 1 && others > 0) demote(first, "tagline");
}

function demote(heading: Element, className: string): void {
  heading.tagName = "p";
  heading.properties.className = [className];
}

/**
 * Gives headings their level, id and anchor link, and makes every id ASCII and unique.
 *
 * Levels: the page's h1 is its title, so the highest is 2, and a heading is at most one level below the one it stands
 * under, whatever the writer used. Headings of the same level under the same heading keep the same level.
 */
export function transformHeadings(tree: Root): { headings: Heading[]; anchors: string[] } {
  const headings: Heading[] = [];
  const ids = transformIds(tree);
  const anchors: string[] = [];
  const repeats = new Map<string, number>();
  const writtenLevels: number[] = [];
  const unlinkable = findUnlinkable(tree);

  visitElements(tree, (element, index, parent) => {
    if (isHeading(element)) {
      const text = toText(element);
      const depth = findDepth(Number(element.tagName.charAt(1)), writtenLevels);
      const id =
        typeof element.properties.id === "string" ? element.properties.id : toUniqueId(text, ids, repeats);
      element.tagName = `h${depth}`;
      element.properties.id = id;
      anchors.push(id);
      // An empty heading is of no use in a table of contents.
      if (text === "") return undefined;
      headings.push({ depth, id, text });
      if (!unlinkable.has(element)) {
        parent.children[index] = withAnchor(element, id, text);
        return index + 1;
      }
    } else if (typeof element.properties.id === "string") {
      anchors.push(element.properties.id);
    }
    return undefined;
  });
  return { headings, anchors };
}

/** Elements in a link or a `<summary>`, which must not contain another link. */
function findUnlinkable(tree: Root): Set<Element> {
  const unlinkable = new Set<Element>();
  visitElements(tree, (outer) => {
    if (outer.tagName !== "a" && outer.tagName !== "summary") return undefined;
    visitElements(outer, (inner) => {
      unlinkable.add(inner);
    });
    return "skip";
  });
  return unlinkable;
}

/** Makes the ids of the writer and of footnotes ASCII, and deletes those that an earlier element has. */
function transformIds(tree: Root): Set<string> {
  const ids = new Set<string>();
  visitElements(tree, ({ properties }) => {
    if (typeof properties.id !== "string") return;
    const id = toAnchorId(properties.id);
    if (ids.has(id)) delete properties.id;
    else properties.id = id;
    ids.add(id);
  });
  return ids;
}

function toUniqueId(text: string, ids: Set<string>, repeats: Map<string, number>): string {
  const base = toAnchorId(text);
  let repeat = repeats.get(base) ?? 1;
  let id = repeat === 1 ? base : `${base}-${repeat}`;
  while (ids.has(id)) id = `${base}-${++repeat}`;
  repeats.set(base, repeat);
  ids.add(id);
  return id;
}

function findDepth(written: number, writtenLevels: number[]): number {
  while ((writtenLevels.at(-1) ?? 0) >= written) writtenLevels.pop();
  writtenLevels.push(written);
  return Math.min(writtenLevels.length + 1, 6);
}

/** The link stands beside the heading, not in it, so that it isn't part of the heading's name. */
function withAnchor(heading: Element, id: string, text: string): Element {
  const label = `Tautan ke bagian ${text}`;
  const anchor = h("a", { className: ["heading-anchor"], href: `#${id}`, ariaLabel: label }, "#");
  return h("div", { className: ["heading"] }, heading, anchor);
}
