import { withPrefix } from "gatsby";
import type { ComponentProps } from "react";
import type { IndexContext } from "../lib/pageContexts";
import type { LinkCards } from "../components/cards/LinkCards";
import { toFieldPath } from "../lib/listPaths";

/** Fields that have articles, in the order of content/_data/fields.yaml as the store keeps it. */
export function toFieldCards(
  counts: IndexContext["fields"],
  nodes: Queries.IndexPageQuery["allField"]["nodes"],
): ComponentProps<typeof LinkCards>["cards"] {
  const countByKey = new Map(counts.map(({ key, count }) => [key, count]));
  return nodes.flatMap(({ key, name, description }) => {
    const count = countByKey.get(key);
    if (count === undefined) return [];
    return [
      {
        href: withPrefix(toFieldPath(key)),
        title: name,
        text: description,
        field: key,
        note: `${count} artikel`,
      },
    ];
  });
}
