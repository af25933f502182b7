import { toArticlePath } from "../../plugins/gatsby-transformer-article/frontMatter/toArticlePath";
import type { Problem } from "../../plugins/gatsby-transformer-article/problems/Problem";
import { sortArticles } from "../../src/lib/sortArticles";
import type { PageSpec } from "./PageSpec";

/** What page building needs to know of an article. */
export type PageArticle = {
  /** The Article node */
  id: string;
  /** Path below the content folder, with `/` */
  file: string;
  /** The page's path, from the slug */
  path: string;
  title: string;
  /** `YYYY-MM-DD` */
  date: string | null;
};

/**
 * Which pages the site has: the index and one for each article, newest first.
 *
 * @param articles those to show; of two with one path the later file's page goes below `/_masalah/`
 * @param problems what to tell writers on their articles' pages
 */
export function buildPages(articles: readonly PageArticle[], problems: readonly Problem[]): PageSpec[] {
  const shown = sortArticles(withOwnPaths(articles));
  const problemsByFile = groupByFile(problems);
  const index: PageSpec = {
    template: "IndexTemplate",
    path: "/",
    context: { ids: shown.map((article) => article.id), problems: [...problems] },
  };
  return [
    index,
    ...shown.map((article, position): PageSpec => ({
      template: "ArticleTemplate",
      path: article.path,
      context: {
        id: article.id,
        previous: toLink(shown[position + 1]),
        next: toLink(shown[position - 1]),
        problems: problemsByFile.get(article.file) ?? [],
      },
    })),
  ];
}

/** Gatsby lets the last of two pages with one path win in silence; here the first file keeps it. */
function withOwnPaths(articles: readonly PageArticle[]): PageArticle[] {
  const taken = new Set<string>();
  return [...articles]
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map((article) => {
      const path = taken.has(article.path) ? toArticlePath(null, article.file) : article.path;
      taken.add(path);
      return { ...article, path };
    });
}

function groupByFile(problems: readonly Problem[]): Map<string, Problem[]> {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const group = groups.get(problem.file);
    if (group) group.push(problem);
    else groups.set(problem.file, [problem]);
  }
  return groups;
}

function toLink(article: PageArticle | undefined) {
  return article ? { path: article.path, title: article.title } : null;
}
