import type { Element, RootContent } from "hast";
import { raw } from "hast-util-raw";
import { toHtml } from "hast-util-to-html";

/**
 * The html of an article's blocks of facts, by their ids, taken from its page: a feed says of them what the page says,
 * and nothing has to be written twice.
 */
export function findBlockHtml(page: string, ids: readonly string[]): ReadonlyMap<string, string> {
  if (ids.length === 0) return new Map();
  const tree = raw({ type: "root", children: [{ type: "raw", value: page }] });
  const wanted = new Set(ids);
  const blocks = "children" in tree ? tree.children.flatMap((node) => findBlocks(node, wanted)) : [];
  return new Map(blocks.map((block) => [String(block.properties.id), toHtml(block)]));
}

function findBlocks(node: RootContent, ids: ReadonlySet<string>): Element[] {
  if (node.type !== "element") return [];
  if (ids.has(String(node.properties.id))) return [node];
  return node.children.flatMap((child) => findBlocks(child, ids));
}
