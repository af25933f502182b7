import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { decodeSource } from "../../plugins/gatsby-transformer-article";
import { contentFolder } from "./folders";

/** Larger files are not read: the engine refuses them, so no problem points at a line of one. */
const maxBytes = 4 * 1024 * 1024;

/** A file of the content folder as text, to show the lines around a problem. `""` where it is gone. */
export function readSource(file: string): string {
  const path = join(contentFolder, file);
  try {
    return statSync(path).size > maxBytes ? "" : decodeSource(readFileSync(path), file).text;
  } catch {
    return "";
  }
}
