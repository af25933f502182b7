import { parseArticle, toCheckedArticle } from "../plugins/gatsby-transformer-article";
import type { ParsedFile } from "./ParsedFile";

/** One article's bytes to what checking needs of it. */
export function parseFile(bytes: Uint8Array, file: string): ParsedFile {
  const article = parseArticle(bytes, file, { withHtml: false });
  return { article: toCheckedArticle(article), problems: article.problems };
}
