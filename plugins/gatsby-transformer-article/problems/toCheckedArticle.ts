import type { ParsedArticle } from "../parseArticle";
import type { CheckedArticle } from "./checkArticles";

/** Of an article, only what checks across articles read: a thousand of them fit where their html would not. */
export function toCheckedArticle(article: ParsedArticle): CheckedArticle {
  const { file, wantedSlug, path, title, frontMatter, places, anchors, links, images } = article;
  return { file, wantedSlug, path, title, frontMatter, places, anchors, links, images };
}
