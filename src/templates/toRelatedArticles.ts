import type { RelatedArticle } from "../components/article/RelatedArticles";
import { toArticleCards } from "./toArticleCards";

/** Query result to view model, in the order of `ids`, nearest first. */
export function toRelatedArticles(
  ids: readonly string[],
  nodes: readonly Queries.ArticleCardFragment[],
): RelatedArticle[] {
  return toArticleCards(ids, nodes).map(({ href, title, summary, field }) => ({
    href,
    title,
    summary,
    field: field?.key ?? null,
  }));
}
