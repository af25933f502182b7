import type { Root } from "hast";
import { visitElements } from "../tree";

/** Marks the parts of footnotes for the style sheet: their heading, the numbers in the text, the links back. */
export function transformFootnotes(tree: Root): void {
  visitElements(tree, ({ tagName, properties, children }) => {
    if (properties.dataFootnoteRef !== undefined) properties.className = ["footnote-ref"];
    if (properties.dataFootnoteBackref !== undefined) properties.className = ["footnote-back"];
    if (tagName !== "section" || properties.dataFootnotes === undefined) return;
    const [heading] = children;
    if (heading?.type === "element") heading.properties.className = ["footnotes-title"];
  });
}

/** Gives the boxes of task lists a name for screen readers. They show a state and can't be changed. */
export function transformTasks(tree: Root): void {
  visitElements(tree, (input) => {
    if (input.tagName === "input")
      input.properties.ariaLabel = input.properties.checked ? "Selesai" : "Belum selesai";
  });
}
