import { existsSync, readFileSync } from "node:fs";
import { toFields, type ArticleFields } from "../ArticleNode";
import { parseArticle } from "../parseArticle";

/** Where an article is: its absolute path, and the one below the content folder, with `/`. */
export type ArticleFile = { absolutePath: string; relativePath: string };

/**
 * What the article in a file says, for its node; `null` where the file is gone: its node is about to go as well.
 * Reads the bytes: what Gatsby passes on has lost the encoding, the line ends and the lines of the front matter.
 *
 * @throws Error when the file is there but can't be read
 */
export function readArticle({ absolutePath, relativePath }: ArticleFile): ArticleFields | null {
  const bytes = readBytes(absolutePath);
  return bytes === null ? null : toFields(parseArticle(bytes, relativePath));
}

function readBytes(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (existsSync(path)) throw error;
    return null;
  }
}
