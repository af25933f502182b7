import type { Element, Root } from "hast";
import { h } from "hastscript";
import { findOnlyChild, isBlank, toText, visitElements } from "../tree";

const video =
  /^https?:\/\/(?:(?:www\.|m\.)?youtube\.com\/(?:watch\?|shorts\/|live\/|playlist\?)|youtu\.be\/)[\w?=&.%-]/i;

/** Turns a YouTube link that stands alone in a paragraph into a card. It is a link: nothing loads until it is followed. */
export function transformVideoCards(tree: Root): void {
  visitElements(tree, (paragraph) => {
    if (paragraph.tagName !== "p") return;
    const link = findOnlyChild(paragraph);
    if (link?.tagName !== "a" || !video.test(link.properties.href ?? "")) return;
    const title = toText(link);
    const isAddress = title === "" || /^(https?:\/\/|www\.|youtu)/i.test(title);
    paragraph.properties.className = ["video"];
    paragraph.children = [link];
    link.properties.className = ["video-card"];
    link.children = [
      h("span", { className: ["video-card-title"] }, isAddress ? "Tonton video di YouTube" : link.children),
      h("span", { className: ["video-card-site"] }, "YouTube"),
    ];
  });
}

/** Drops paragraphs that hold nothing, such as one whose only tag was dropped: they would leave a gap. */
export function transformEmptyParagraphs(tree: Root): void {
  dropEmptyParagraphs(tree);
  visitElements(tree, dropEmptyParagraphs);
}

function dropEmptyParagraphs(parent: Root | Element): undefined {
  const kept = parent.children.filter((node) => !isEmptyParagraph(node));
  // Most parents have none; they keep their list.
  if (kept.length < parent.children.length) Object.assign(parent, { children: kept });
}

function isEmptyParagraph(node: Root["children"][number]): boolean {
  return (
    node.type === "element" && node.tagName === "p" && !node.properties.id && node.children.every(isBlank)
  );
}
