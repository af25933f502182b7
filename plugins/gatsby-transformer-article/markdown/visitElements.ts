import type { Element, Root } from "hast";

/**
 * What a step on an element asks for: to pass over the element's own children, to pass over them and go on from that
 * index of the parent (for a step that changed the parent's children), or nothing.
 */
type Next = "skip" | number | undefined;

/**
 * Walks the elements below a node, each before its children. Children that a step adds to its element are walked too.
 * Fifteen such walks make a page, and the general walker of the unist family took a sixth of the whole rendering.
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
