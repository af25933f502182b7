import type { ParsedArticle } from "../../plugins/gatsby-transformer-article";
import { toComparableCareer, type ComparableCareer } from "../../src/lib/compare/ComparableCareer";
import type { CareerSteps } from "../../src/lib/list/CareerSteps";
import type { CompareEntry } from "../../src/lib/pageContexts";
import { buildCareerSteps } from "./buildCareerSteps";

/**
 * What tools read of each career: the comparison of any two, and the reader's own list.
 *
 * @param entries careers that can be chosen
 * @param articles those of the site
 * @param pathPrefix of the site, or `""`
 */
export function buildCareerFacts(
  entries: readonly CompareEntry[],
  articles: readonly (Pick<ParsedArticle, "frontMatter" | "numberedLists"> & { id: string })[],
  pathPrefix: string,
): (ComparableCareer & CareerSteps)[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return entries.flatMap(({ id, name, title, articlePath, onward }) => {
    const article = byId.get(id);
    if (article === undefined) return [];
    const named = {
      name,
      title,
      href: `${pathPrefix}${articlePath}`,
      onward: onward.map((link) => ({ title: link.title, href: `${pathPrefix}${link.path}` })),
    };
    return [{ ...toComparableCareer(named, article.frontMatter), ...buildCareerSteps(article) }];
  });
}
