import type { Nodes } from "hast";

/** Plain text of a node as a reader sees it, on one line: no words for screen readers alone, images as their text. */
export function toText(node: Nodes): string {
  return collect(node).replace(/\s+/g, " ").trim();
}

function collect(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type === "element") {
    if (node.tagName === "img") return node.properties.alt ?? "";
    if (node.tagName === "br") return " ";
    const { className } = node.properties;
    if (Array.isArray(className) && className.includes("visually-hidden")) return "";
    if (node.properties.dataFootnoteRef !== undefined) return "";
  }
  return "children" in node ? node.children.map(collect).join("") : "";
}
