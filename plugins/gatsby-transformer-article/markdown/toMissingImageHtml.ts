import { toHtml } from "hast-util-to-html";
import type { ImagePlace } from "./ImagePlace";

/** What readers see in the place of an image whose file isn't there: its text. */
export function toMissingImageHtml({
  alt,
  title,
  block,
}: Pick<ImagePlace, "alt" | "title" | "block">): string {
  const text = alt === "" ? (title ?? "gambar tidak tersedia") : alt;
  return toHtml({
    type: "element",
    tagName: block ? "p" : "span",
    properties: { className: ["missing-image"] },
    children: [{ type: "text", value: `[${text}]` }],
  });
}
