import { resolve } from "node:path";
import { writeWhole } from "./writeWhole";

/**
 * Writes one file of the published site, whole or not at all.
 *
 * @param path below `public/`, with `/`
 */
export function writePublished(path: string, content: string | Uint8Array): Promise<void> {
  return writeWhole(resolve("public", path), content);
}
