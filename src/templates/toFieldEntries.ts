import { withPrefix } from "gatsby";
import type { IndexContext } from "../../gatsby/pages/PageSpec";
import type { FieldEntry } from "../components/listing/FieldList";
import { toFieldPath } from "../lib/listPaths";

/** Fields that have articles, in the order of content/_data/fields.yaml as the store keeps it. */
export function toFieldEntries(
  counts: IndexContext["fields"],
  nodes: Queries.IndexPageQuery["allField"]["nodes"],
): FieldEntry[] {
  const countByKey = new Map(counts.map(({ key, count }) => [key, count]));
  return nodes.flatMap(({ key, name, description }) => {
    const count = countByKey.get(key);
    return count === undefined ? [] : [{ key, name, description, count, href: withPrefix(toFieldPath(key)) }];
  });
}
