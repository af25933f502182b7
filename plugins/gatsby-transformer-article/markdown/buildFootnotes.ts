import type { Root } from "hast";
import { visitElements } from "./visitElements";

/** Marks the parts of footnotes for the style sheet: their heading, the numbers in the text, the ways back. */
export function buildFootnotes(tree: Root): void {
  visitElements(tree, ({ tagName, properties, children }) => {
    if (properties.dataFootnoteRef !== undefined) properties.className = ["footnote-ref"];
    if (properties.dataFootnoteBackref !== undefined) properties.className = ["footnote-back"];
    if (tagName !== "section" || properties.dataFootnotes === undefined) return;
    const [heading] = children;
    if (heading?.type === "element") heading.properties.className = ["footnotes-title"];
  });
}
