import type { Root } from "mdast";
import { visit } from "unist-util-visit";

/** Names footnotes 1, 2, 3 in the order they are called, whatever the writer named them, so that their ids are ASCII. */
export function numberFootnotes(markdown: Root): void {
  const numbers = new Map<string, string>();
  visit(markdown, "footnoteReference", (node) => {
    if (!numbers.has(node.identifier)) numbers.set(node.identifier, String(numbers.size + 1));
  });
  visit(markdown, (node) => {
    if (node.type !== "footnoteReference" && node.type !== "footnoteDefinition") return;
    // The prefix keeps a definition that nothing calls from passing for a called one.
    node.identifier = numbers.get(node.identifier) ?? `tanpa-rujukan-${node.identifier}`;
  });
}
