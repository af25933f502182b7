import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { decodeSource } from "../../plugins/gatsby-transformer-article";
import { contentFolder } from "./folders";

/** Files above this size have no line that would help. */
const maxBytes = 4 * 1024 * 1024;

/** A file of the content folder as text, for its lines beside a problem: few have any. `""` where there is none. */
export function readSource(file: string): string {
  const path = join(contentFolder, file);
  try {
    return statSync(path).size > maxBytes ? "" : decodeSource(readFileSync(path), file).text;
  } catch {
    return "";
  }
}
