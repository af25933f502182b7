import { formatNames, listStoreName, parseNames } from "../lib/list/ownList";
import { forget, keep, recall } from "./deviceStore";

/** Names of the careers on the reader's own list, in their order. */
export const readList = (): string[] => parseNames(recall(listStoreName));

/** @returns whether the device keeps it */
export function keepList(names: readonly string[]): boolean {
  if (names.length > 0) return keep(listStoreName, formatNames(names));
  forget(listStoreName);
  return true;
}
