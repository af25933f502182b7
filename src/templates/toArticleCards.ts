import type { ArticleCardProps } from "../components/listing/ArticleCard";
import { toArticleCard } from "./toArticleCard";

/**
 * The articles of a list in its own order, whatever the order of the query's result.
 *
 * @param ids Article nodes, in the order shown
 */
export function toArticleCards(
  ids: readonly string[],
  nodes: readonly Queries.ArticleCardFragment[],
): ArticleCardProps[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return ids.flatMap((id) => byId.get(id) ?? []).map(toArticleCard);
}
