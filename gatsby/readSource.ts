import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeSource } from "../plugins/gatsby-transformer-article/frontMatter/decodeSource";
import { contentFolder } from "./contentFolder";

/** A file of the content folder as text, for its lines beside a problem: few have any. `""` where there is none. */
export function readSource(file: string): string {
  try {
    return decodeSource(readFileSync(join(contentFolder, file)), file).text;
  } catch {
    return "";
  }
}
