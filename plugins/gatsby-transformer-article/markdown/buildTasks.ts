import type { Root } from "hast";
import { visit } from "unist-util-visit";

/** Gives the boxes of task lists a name for screen readers. They show a state and can't be changed. */
export function buildTasks(tree: Root): void {
  visit(tree, "element", (input) => {
    if (input.tagName === "input")
      input.properties.ariaLabel = input.properties.checked ? "Selesai" : "Belum selesai";
  });
}
