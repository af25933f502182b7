import type { FootnoteDefinition, FootnoteReference, Root } from "mdast";
import { visitMarkdown } from "./visitMarkdown";

/** Names footnotes 1, 2, 3 in the order of their references, whatever the writer named them, so that their ids are ASCII. */
export function transformFootnoteNames(markdown: Root): void {
  const numbers = new Map<string, string>();
  const nodes: (FootnoteReference | FootnoteDefinition)[] = [];
  visitMarkdown(markdown, (node) => {
    if (node.type !== "footnoteReference" && node.type !== "footnoteDefinition") return;
    nodes.push(node);
    if (node.type === "footnoteReference" && !numbers.has(node.identifier))
      numbers.set(node.identifier, String(numbers.size + 1));
  });
  for (const node of nodes) {
    // The prefix keeps a definition without a reference from taking the name of one that has some.
    node.identifier = numbers.get(node.identifier) ?? `tanpa-rujukan-${node.identifier}`;
  }
}
