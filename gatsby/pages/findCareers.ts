import { toCareerName } from "../../src/lib/compare/comparePaths";
import { isCareer } from "../../src/lib/isCareer";
import type { CompareEntry } from "../../src/lib/pageContexts";
import type { PageArticle } from "./buildPages";
import type { PairableCareer } from "./findPairs";

/** A career of the site's, for the pages that set careers side by side. */
export type Career = PairableCareer & CompareEntry & { levels: string[] };

/** The articles about a career, each with a name of its own. */
export function findCareers(articles: readonly PageArticle[]): Career[] {
  const bySlug = new Map(
    articles.flatMap((article) => (article.slug === null ? [] : [[article.slug, article]])),
  );
  const byName = new Map<string, Career>();
  for (const { id, slug, path, title, frontMatter } of articles.filter(isCareer)) {
    const name = toCareerName(slug);
    if (byName.has(name)) continue;
    const related = frontMatter.related ?? [];
    byName.set(name, {
      id,
      name,
      slug,
      title,
      articlePath: path,
      field: frontMatter.field,
      related,
      levels: (frontMatter.levels ?? []).map(({ name: level }) => level),
      onward: related.flatMap((other) => {
        const article = bySlug.get(other);
        return article ? [{ path: article.path, title: article.title }] : [];
      }),
    });
  }
  return [...byName.values()];
}
