import type { Nodes } from "mdast";

/**
 * Whether any text outside a link might hold an address that GitHub's Markdown makes a link of: few articles have one,
 * and looking for them properly walks the tree four times.
 */
export function hasBareAddress(node: Nodes): boolean {
  if (node.type === "text") return /@|https?:\/\/|www\./i.test(node.value);
  if (node.type === "link" || node.type === "linkReference") return false;
  return "children" in node && node.children.some(hasBareAddress);
}
