import type { Element, Root } from "hast";
import { findSectionHeading, toText } from "./tree";

/** The numbered lists below one heading, and the blocks of facts that stand there. */
export type NumberedList = {
  /** Names as the writer has them, in lower case; not checked */
  facts: string[];
  /** Plain text of each item's first paragraph */
  items: string[];
};

/**
 * What an article tells to do step by step: a list that code interrupts goes on behind it.
 *
 * @param tree whose places of facts are parts already, see `transformFacts`
 */
export function findNumberedLists(tree: Root): NumberedList[] {
  let section: NumberedList = { facts: [], items: [] };
  const sections = [section];
  for (const node of tree.children) {
    if (node.type === "comment" && node.data?.part?.kind === "facts") section.facts.push(node.data.part.name);
    if (node.type !== "element") continue;
    if (findSectionHeading(node) !== null) sections.push((section = { facts: [], items: [] }));
    if (node.tagName === "ol") section.items.push(...node.children.flatMap(toItems));
  }
  return sections.filter(({ facts, items }) => facts.length > 0 && items.length > 0);
}

function toItems(item: Root["children"][number]): string[] {
  if (item.type !== "element") return [];
  const paragraph = item.children.find((child) => child.type === "element" && child.tagName === "p");
  const text = toText(paragraph ?? { ...item, children: item.children.filter((child) => !isBlock(child)) });
  return text === "" ? [] : [text];
}

const isBlock = (node: Element["children"][number]): boolean =>
  node.type === "element" && /^(?:ol|ul|pre|div|figure|table|blockquote)$/.test(node.tagName);
