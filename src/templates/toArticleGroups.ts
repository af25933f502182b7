import { withPrefix } from "gatsby";
import type { ArticleGroup } from "../components/listing/ArticleGroups";
import type { FieldLink } from "../components/listing/FieldNav";
import { toFieldPath } from "../lib/listPaths";
import type { IndexContext } from "../lib/pageContexts";
import { toArticleCard } from "./toArticleCard";

type Articles = readonly Queries.ArticleCardFragment[];
type Fields = Queries.IndexPageQuery["allField"]["nodes"];

/** The articles of a page by their fields, in the order of content/_data/fields.yaml as the store keeps it; then those of none. */
export function toArticleGroups(articles: Articles, fields: Fields): ArticleGroup[] {
  const ofFields = fields.map(({ key, name, description }) => ({
    id: `bidang-${key}`,
    name,
    description,
    field: { key, href: withPrefix(toFieldPath(key)) },
    articles: articles.filter(({ field }) => field?.key === key).map(toArticleCard),
  }));
  const ofNone = articles.filter(({ field }) => field === null);
  const isGuide = ({ frontMatter }: Queries.ArticleCardFragment): boolean => frontMatter.kind === "guide";
  const others = ofNone.filter((article) => !isGuide(article)).map(toArticleCard);
  const groups: ArticleGroup[] = [
    ...ofFields,
    { id: "panduan", name: "Panduan", field: null, articles: ofNone.filter(isGuide).map(toArticleCard) },
    { id: "lainnya", name: "Artikel lain", field: null, articles: others },
  ].filter((group) => group.articles.length > 0);
  // Where nothing has a field, there is nothing that the rest would be other than.
  const [only] = groups;
  return groups.length === 1 && only ? [{ ...only, name: "Semua artikel" }] : groups;
}

/** Links to the groups on a page, and to the pages of fields that have none on it. */
export function toFieldLinks(
  groups: readonly ArticleGroup[],
  counts: IndexContext["fields"],
  fields: Fields,
): FieldLink[] {
  const countByKey = new Map(counts.map(({ key, count }) => [key, count]));
  const shown = new Set(groups.map(({ field }) => field?.key));
  return [
    ...groups.map(({ id, name, field, articles }) => ({
      href: `#${id}`,
      name,
      field: field?.key ?? null,
      count: (field && countByKey.get(field.key)) ?? articles.length,
    })),
    ...fields.flatMap(({ key, name }) => {
      const count = countByKey.get(key);
      return count === undefined || shown.has(key)
        ? []
        : [{ href: withPrefix(toFieldPath(key)), name, field: key, count }];
    }),
  ];
}
