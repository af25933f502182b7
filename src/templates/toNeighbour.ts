import { withPrefix } from "gatsby";
import type { Neighbour } from "../components/onward/ArticleNeighbours";

/** An article as page context names it, without the path prefix. */
export type ArticleLink = { path: string; title: string };

/** Page context to view model. */
export function toNeighbour(article: ArticleLink | null): Neighbour | null {
  return article && { href: withPrefix(article.path), title: article.title };
}
