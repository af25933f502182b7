import type { ComponentProps } from "react";
import type { LinkCards } from "../components/listing/LinkCards";
import { toArticleCards } from "./toArticleCards";

/** Query result to view model, in the order of `ids`, nearest first. */
export function toRelatedCards(
  ids: readonly string[],
  nodes: readonly Queries.ArticleCardFragment[],
): ComponentProps<typeof LinkCards>["cards"] {
  return toArticleCards(ids, nodes).map(({ href, title, summary, field }) => ({
    href,
    title,
    text: summary,
    field: field?.key ?? null,
  }));
}
