import type { Element, Root } from "hast";
import { h } from "hastscript";
import { isBlank, visitElements } from "../tree";

/** GitHub's five kinds, and their titles. */
const calloutLabels = {
  tip: "Tips",
  note: "Catatan",
  important: "Penting",
  warning: "Peringatan",
  caution: "Hati-hati",
} as const;

/** A line that makes a callout of a quote. */
export const calloutMarker = /^\s*\[!(tip|note|important|warning|caution)\][ \t]*(?:\r?\n|$)/i;

/** Turns quotes that begin with a line `[!TIP]` into callouts. */
export function transformCallouts(tree: Root): void {
  visitElements(tree, (quote) => {
    if (quote.tagName !== "blockquote") return;
    const paragraph = quote.children.find((node): node is Element => node.type === "element");
    const [text, next] = paragraph?.children ?? [];
    if (paragraph?.tagName !== "p" || text?.type !== "text") return;
    // `[!TIP]` must stand alone on its line.
    const match = calloutMarker.exec(text.value);
    if (!match || (match[0].length === text.value.length && next && !isBreak(next))) return;
    const kind = match[1]?.toLowerCase() as keyof typeof calloutLabels;

    text.value = text.value.slice(match[0].length);
    if (next && isBreak(next)) dropBreak(paragraph);
    if (paragraph.children.every(isBlank)) quote.children.splice(quote.children.indexOf(paragraph), 1);
    quote.tagName = "div";
    quote.properties = { ...quote.properties, className: ["callout", `callout-${kind}`], role: "note" };
    quote.children.unshift(h("p", { className: ["callout-title"] }, calloutLabels[kind]));
  });
}

/** Two spaces after the marker make a line break, which would become an empty line. */
function dropBreak(paragraph: Element): void {
  paragraph.children.splice(1, 1);
  const [, text] = paragraph.children;
  if (text?.type === "text") text.value = text.value.trimStart();
}

function isBreak(node: Element["children"][number]): boolean {
  return node.type === "element" && node.tagName === "br";
}
