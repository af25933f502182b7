import type { Element, Root } from "hast";
import { toText } from "./tree";

const maxLength = 160;

/** The first prose of an article as plain text, at most 160 characters, cut between words. */
export function findExcerpt(tree: Root): string {
  let text = "";
  for (const paragraph of findProse(tree)) {
    text = `${text} ${toText(paragraph)}`.trim();
    if (text.length > maxLength) break;
  }
  if (text.length <= maxLength) return text;
  const cut = text.slice(0, maxLength - 1);
  const end = cut.lastIndexOf(" ");
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[\s,;:.–—-]+$/, "")}…`;
}

/** Plain paragraphs; where there is none, lists and whatever else has words. */
function findProse(tree: Root): Element[] {
  const blocks = tree.children.filter((node) => node.type === "element");
  const paragraphs = blocks.filter(({ tagName, properties }) => tagName === "p" && !properties.className);
  if (paragraphs.length > 0) return paragraphs;
  return blocks.filter(({ tagName }) => tagName === "ul" || tagName === "ol" || tagName === "p");
}
