import type { Element, Nodes, Root } from "hast";

/**
 * What a step on an element asks for: to skip the element's own children, to skip them and go on from that
 * index of the parent (for a step that changed the parent's children), or nothing.
 */
type Next = "skip" | number | undefined;

/**
 * Walks the elements below a node, each before its children. Children that a step adds to its element are walked too.
 * Not `unist-util-visit`: an article is walked fifteen times, and that took a sixth of the whole rendering.
 */
export function visitElements(
  parent: Root | Element,
  step: (element: Element, index: number, parent: Root | Element) => Next,
): void {
  for (let index = 0; index < parent.children.length; index++) {
    const node = parent.children[index];
    if (node?.type !== "element") continue;
    const next = step(node, index, parent);
    if (typeof next === "number") index = next - 1;
    else if (next !== "skip") visitElements(node, step);
  }
}

/** Whether a node is white space between elements, which readers don't see. */
export function isBlank(node: Nodes): boolean {
  return node.type === "text" && /^\s*$/.test(node.value);
}

/** The one element of a paragraph that holds nothing else, or `null`. */
export function findOnlyChild(paragraph: Element): Element | null {
  const [child, ...rest] = paragraph.children.filter((node) => !isBlank(node));
  return child?.type === "element" && rest.length === 0 ? child : null;
}

/** Plain text of a node as a reader sees it, on one line: no words for screen readers alone, images as their text. */
export function toText(node: Nodes): string {
  return collectText(node).replace(/\s+/g, " ").trim();
}

function collectText(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type === "element") {
    if (node.tagName === "img") return node.properties.alt ?? "";
    if (node.tagName === "br") return " ";
    const { className } = node.properties;
    if (Array.isArray(className) && className.includes("visually-hidden")) return "";
    if (node.properties.dataFootnoteRef !== undefined) return "";
  }
  return "children" in node ? node.children.map(collectText).join("") : "";
}

/** The heading of level 2 or 3 that a block is, with or without its anchor link; `null` for any other block. */
export function findSectionHeading(block: Element): Element | null {
  const [first] = block.tagName === "div" ? block.children : [block];
  if (first?.type !== "element" || !/^h[23]$/.test(first.tagName)) return null;
  return first.properties.id === undefined || toText(first) === "" ? null : first;
}
