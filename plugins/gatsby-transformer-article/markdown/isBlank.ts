import type { Nodes } from "hast";

/** Whether a node is white space between elements, which the source has for its own looks. */
export function isBlank(node: Nodes): boolean {
  return node.type === "text" && /^\s*$/.test(node.value);
}
