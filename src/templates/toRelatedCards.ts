import type { ComponentProps } from "react";
import type { LinkCards } from "../components/cards/LinkCards";
import { toArticleCard } from "./toArticleCard";

/** Query result to view model, nearest first. */
export function toRelatedCards(
  nodes: readonly Queries.ArticleCardFragment[],
): ComponentProps<typeof LinkCards>["cards"] {
  return nodes.map(toArticleCard).map(({ href, title, summary, field }) => ({
    href,
    title,
    text: summary,
    field: field?.key ?? null,
  }));
}
