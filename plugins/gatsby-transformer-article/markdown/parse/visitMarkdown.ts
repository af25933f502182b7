import type { Nodes } from "mdast";

/** Walks a Markdown tree, each node before its children, as the step has left them. */
export function visitMarkdown(node: Nodes, step: (node: Nodes) => void): void {
  step(node);
  if (!("children" in node)) return;
  for (const child of node.children) visitMarkdown(child, step);
}
