import type { Element, Root } from "hast";
import { isHeading } from "./isHeading";
import type { Heading } from "./RenderedMarkdown";
import { toAnchorId } from "./toAnchorId";
import { toText } from "./toText";
import { visitElements } from "./visitElements";

/**
 * Gives headings their level, id and anchor link, and makes every id ASCII and unique.
 *
 * Levels: the page's h1 is its title, so the highest is 2, and a heading is at most one deeper than the one it stands
 * under, whatever the writer used. Headings of the same level under the same heading stay of the same level.
 */
export function buildHeadings(tree: Root): { headings: Heading[]; anchors: string[] } {
  const headings: Heading[] = [];
  const ids = buildIds(tree);
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
      // An empty heading leads a reader nowhere.
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

/** Headings in a link or a `<summary>`, where another link would be one thing too many to press. */
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

/** Makes the ids that the writer and the footnotes have ASCII, and takes away those that another element has. */
function buildIds(tree: Root): Set<string> {
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
  return {
    type: "element",
    tagName: "div",
    properties: { className: ["heading"] },
    children: [
      heading,
      {
        type: "element",
        tagName: "a",
        properties: { className: ["heading-anchor"], href: `#${id}`, ariaLabel: `Tautan ke bagian ${text}` },
        children: [{ type: "text", value: "#" }],
      },
    ],
  };
}
