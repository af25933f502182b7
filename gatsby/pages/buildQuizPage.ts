import type { QuizData } from "../../plugins/gatsby-transformer-article";
import { toCareerName } from "../../src/lib/compare/comparePaths";
import type { QuizEntry } from "../../src/lib/pageContexts";
import { sitePages } from "../../src/lib/sitePages";
import type { PageArticle } from "./buildPages";
import type { PageSpec } from "./PageSpec";

/** The quiz, with the careers of this site that have weights. */
export function buildQuizPage(
  articles: readonly PageArticle[],
  { statements, weights }: QuizData,
): Extract<PageSpec, { template: "QuizTemplate" }> {
  const found = articles.flatMap(({ id, slug, title, path, frontMatter }) => {
    const name = slug?.split("/").at(-1) ?? "";
    const own = Object.hasOwn(weights, name) ? weights[name] : undefined;
    if (slug === null || own === undefined) return [];
    const { why, ...traits } = own;
    const career: QuizEntry = {
      slug: toCareerName(slug),
      title,
      path,
      weights: traits,
      why,
      hasProject: frontMatter.project !== null,
    };
    return [{ id, career }];
  });
  return {
    template: "QuizTemplate",
    path: sitePages.quiz.path,
    context: { ids: found.map(({ id }) => id), statements, careers: found.map(({ career }) => career) },
  };
}
