import type { Element, ElementContent, Root } from "hast";
import { isBlank } from "./isBlank";
import { toText } from "./toText";
import { visitElements } from "./visitElements";

/** Turns a YouTube link that stands alone in a paragraph into a card. It is a link: nothing loads until it is followed. */
export function buildVideoCards(tree: Root): void {
  visitElements(tree, (paragraph) => {
    if (paragraph.tagName !== "p") return;
    const [link, ...rest] = paragraph.children.filter((node) => !isBlank(node));
    if (link?.type !== "element" || link.tagName !== "a" || rest.length > 0) return;
    if (!isVideo(link.properties.href ?? "")) return;
    const title = toText(link);
    const words: ElementContent[] =
      title === "" || /^(https?:\/\/|www\.|youtu)/i.test(title)
        ? [{ type: "text", value: "Tonton video di YouTube" }]
        : link.children;
    const span = (className: string, children: ElementContent[]): Element => ({
      type: "element",
      tagName: "span",
      properties: { className: [className] },
      children,
    });
    paragraph.properties.className = ["video"];
    paragraph.children = [link];
    link.properties.className = ["video-card"];
    link.children = [
      span("video-card-title", words),
      span("video-card-site", [{ type: "text", value: "YouTube" }]),
    ];
  });
}

function isVideo(href: string): boolean {
  return /^https?:\/\/(?:(?:www\.|m\.)?youtube\.com\/(?:watch\?|shorts\/|live\/|playlist\?)|youtu\.be\/)[\w?=&.%-]/i.test(
    href,
  );
}
