import type { Root } from "hast";
import { visit } from "unist-util-visit";
import { isBlank } from "./isBlank";

/** Drops paragraphs that hold nothing, such as one whose only tag was dropped: they would leave a gap. */
export function dropEmptyParagraphs(tree: Root): void {
  visit(tree, (parent) => {
    if (parent.type !== "root" && parent.type !== "element") return;
    const kept = parent.children.filter(
      (node) =>
        !(
          node.type === "element" &&
          node.tagName === "p" &&
          !node.properties.id &&
          node.children.every(isBlank)
        ),
    );
    // Most parents have none; they keep their list.
    if (kept.length < parent.children.length) Object.assign(parent, { children: kept });
  });
}
