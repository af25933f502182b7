import { toHtml } from "hast-util-to-html";

/** The text of a body that can't be rendered, as it was typed, in paragraphs. */
export function toPlainHtml(body: string): string {
  return body
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .map((value) =>
      toHtml({ type: "element", tagName: "p", properties: {}, children: [{ type: "text", value }] }),
    )
    .join("\n");
}
