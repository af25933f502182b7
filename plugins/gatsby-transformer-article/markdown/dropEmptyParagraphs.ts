import type { Element, Root } from "hast";
import { isBlank } from "./isBlank";
import { visitElements } from "./visitElements";

/** Drops paragraphs that hold nothing, such as one whose only tag was dropped: they would leave a gap. */
export function dropEmptyParagraphs(tree: Root): void {
  dropChildren(tree);
  visitElements(tree, dropChildren);
}

function dropChildren(parent: Root | Element): undefined {
  const kept = parent.children.filter((node) => !isEmptyParagraph(node));
  // Most parents have none; they keep their list.
  if (kept.length < parent.children.length) Object.assign(parent, { children: kept });
}

function isEmptyParagraph(node: Root["children"][number]): boolean {
  return (
    node.type === "element" && node.tagName === "p" && !node.properties.id && node.children.every(isBlank)
  );
}
