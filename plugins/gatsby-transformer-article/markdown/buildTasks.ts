import type { Root } from "hast";
import { visitElements } from "./visitElements";

/** Gives the boxes of task lists a name for screen readers. They show a state and can't be changed. */
export function buildTasks(tree: Root): void {
  visitElements(tree, (input) => {
    if (input.tagName === "input")
      input.properties.ariaLabel = input.properties.checked ? "Selesai" : "Belum selesai";
  });
}
