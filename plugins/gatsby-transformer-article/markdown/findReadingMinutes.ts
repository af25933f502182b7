import type { Root } from "hast";
import { toText } from "./toText";

const wordsPerMinute = 200;

/** How long an article takes to read: whole minutes, at least one. */
export function findReadingMinutes(tree: Root): number {
  const words = toText(tree).split(" ").length;
  return Math.max(1, Math.round(words / wordsPerMinute));
}
