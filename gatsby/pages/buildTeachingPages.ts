import type { QuizData } from "../../plugins/gatsby-transformer-article";
import type { SheetsContext } from "../../src/lib/pageContexts";
import { isOldFigure } from "../../src/lib/salary/SalaryRow";
import { sitePages } from "../../src/lib/sitePages";
import { compareTitles } from "../../src/lib/sortArticles";
import type { PageArticle } from "./buildPages";
import { buildQuizPage } from "./buildQuizPage";
import { findCareers } from "./findCareers";
import type { PageSpec } from "./PageSpec";

type TeachingFacts = {
  /** content/_data/quiz.yaml */
  quiz: QuizData;
  /** The day of the build, `YYYY-MM-DD` */
  today: string;
  /** Where the picture is that leads to a page, both without the path prefix */
  toQrPath: (path: string) => string;
};

/** Sheets at most: they are printed together. */
const maxSheets = 60;

/**
 * The teachers' pack: its own page, the quiz on paper, the poster, and a sheet for each career of which it is known what
 * one does.
 */
export function buildTeachingPages(
  articles: readonly PageArticle[],
  { quiz, today, toQrPath }: TeachingFacts,
): PageSpec[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const careers = findCareers(articles)
    .filter(({ id }) => (byId.get(id)?.frontMatter.tasks ?? []).length > 0)
    .sort(compareTitles)
    .slice(0, maxSheets);
  const sheets = careers.map(({ id, name, title, articlePath }) => ({
    id,
    path: `${sitePages.sheet.path}${name}/`,
    title,
    career: {
      name,
      qrPath: toQrPath(articlePath),
      oldSalary: (byId.get(id)?.frontMatter.salary ?? []).map(({ asOf }) => isOldFigure(asOf, today)),
    } satisfies SheetsContext["careers"][number],
  }));
  const ids = sheets.map(({ id }) => id);
  return [
    {
      template: "TeachingTemplate",
      path: sitePages.teaching.path,
      context: { ids, sheets: sheets.map(({ path, title }) => ({ path, title })) },
    },
    buildPaperQuizPage(articles, quiz),
    {
      template: "PosterTemplate",
      path: sitePages.poster.path,
      context: { qrPath: toQrPath(sitePages.home.path) },
    },
    {
      template: "SheetsTemplate",
      path: sitePages.sheets.path,
      context: { ids, careers: sheets.map(({ career }) => career) },
    },
    ...sheets.map(({ id, path, career }): PageSpec => ({
      template: "SheetsTemplate",
      path,
      context: { ids: [id], careers: [career] },
    })),
  ];
}

function buildPaperQuizPage(articles: readonly PageArticle[], quiz: QuizData): PageSpec {
  const { ids, statements, careers } = buildQuizPage(articles, quiz).context;
  return {
    template: "PaperQuizTemplate",
    path: sitePages.paperQuiz.path,
    context: {
      ids,
      statements,
      careers: careers.map(({ slug, title, weights }) => ({ slug, title, weights })).sort(compareTitles),
    },
  };
}
