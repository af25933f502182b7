import {
  isReservedPath,
  toArticlePath,
  type ParsedArticle,
  type Problem,
  type QuizData,
} from "../../plugins/gatsby-transformer-article";
import { toAuthorPath } from "../../src/lib/listPaths";
import { isOldFigure } from "../../src/lib/salary/SalaryRow";
import { reservedSegments } from "../../src/lib/sitePages";
import { buildAskPage } from "./buildAskPage";
import { buildComparePages, findComparisons } from "./buildComparePages";
import { buildMapPage } from "./buildMapPage";
import { buildOpenDataPage } from "./buildOpenDataPage";
import { buildQuizPage } from "./buildQuizPage";
import { findCareers } from "./findCareers";
import { findRelated } from "./findRelated";
import type { ArticleAuthor, FramedProblem } from "../../src/lib/pageContexts";
import type { PageSpec } from "./PageSpec";
import { summarizeProblems } from "./previewProblems";

/** What page building needs to know of an article; `id` is its node's. */
export type PageArticle = Pick<ParsedArticle, "file" | "slug" | "path" | "title" | "frontMatter"> & {
  id: string;
};

/** What the preview tells writers: a build has none of it. */
type PageProblems = {
  byFile: ReadonlyMap<string, readonly Problem[]>;
  /** Adds the lines around them to the problems of one file */
  frame: (file: string, problems: readonly Problem[]) => FramedProblem[];
};

/** What of the site pages depend on, beside its articles. */
export type PageFacts = {
  /** The pages that list the articles */
  listPages: readonly PageSpec[];
  /** content/_data/authors.yaml, by key */
  authors: Readonly<
    Record<string, { name: string; url?: string | undefined; affiliation?: string | undefined }>
  >;
  /** content/_data/quiz.yaml */
  quiz: QuizData;
  /** The day of the build, `YYYY-MM-DD` */
  today: string;
  /** What to tell writers, in the preview; `null` in a build */
  problems: PageProblems | null;
};

/**
 * Which pages the site has: the lists of its articles, and one for each article.
 *
 * @param articles those to show, newest first; one whose path the site or an earlier file has goes below `/_masalah/`
 */
export function buildPages(
  articles: readonly PageArticle[],
  { listPages, authors, quiz, today, problems }: PageFacts,
): PageSpec[] {
  const shown = withOwnPaths(articles);
  const paths = new Map(shown.map(({ file, path }) => [file, path]));
  const listPaths = new Set(listPages.map(({ path }) => path));
  const related = findRelated(shown.map(toRelatable));
  const neighbours = findNeighbours(shown);
  const careers = findCareers(shown);
  const comparePages = buildComparePages(careers);
  const comparisons = findComparisons(comparePages);
  const askPage = buildAskPage(shown);
  const asked = new Map(askPage.context.careers.map(({ path, name }) => [path, `${askPage.path}#${name}`]));

  const toAuthor = (name: string): ArticleAuthor => {
    const known = Object.hasOwn(authors, name) ? authors[name] : undefined;
    const path = toAuthorPath(name);
    return {
      name: known?.name ?? name,
      url: known?.url ?? null,
      affiliation: known?.affiliation ?? null,
      path: known !== undefined && listPaths.has(path) ? path : null,
    };
  };

  return [
    ...listPages.map((page): PageSpec =>
      problems !== null && page.path === "/" && page.template === "IndexTemplate"
        ? { ...page, context: { ...page.context, problems: summarizeProblems(problems.byFile, paths) } }
        : page,
    ),
    buildQuizPage(shown, quiz),
    ...comparePages,
    buildMapPage(careers),
    buildOpenDataPage(shown),
    askPage,
    ...shown.map(({ id, file, path, frontMatter }): PageSpec => ({
      template: "ArticleTemplate",
      path,
      context: {
        id,
        authors: (frontMatter.authors ?? []).map(toAuthor),
        oldSalary: (frontMatter.salary ?? []).map(({ asOf }) => isOldFigure(asOf, today)),
        related: related.get(id) ?? [],
        comparisons: comparisons.get(id) ?? [],
        askPath: asked.get(path) ?? askPage.path,
        previous: toLink(neighbours.get(id)?.previous),
        next: toLink(neighbours.get(id)?.next),
        ...(problems && { problems: problems.frame(file, problems.byFile.get(file) ?? []) }),
      },
    })),
  ];
}

/**
 * Gatsby lets the last of two pages with one path win in silence; here the site's own pages keep theirs, and of two
 * articles the first file.
 */
function withOwnPaths(articles: readonly PageArticle[]): PageArticle[] {
  const owners = new Map<string, string>();
  for (const { path, file } of articles) {
    const owner = owners.get(path);
    if (owner === undefined || file < owner) owners.set(path, file);
  }
  return articles.map((article) => {
    const { slug, path, file } = article;
    const isOwn = owners.get(path) === file && (slug === null || !isReservedPath(slug, reservedSegments));
    return isOwn ? article : { ...article, path: toArticlePath(null, file) };
  });
}

function toRelatable({
  id,
  slug,
  title,
  frontMatter: { field, related, skills, majors, tags },
}: PageArticle) {
  const traits = [...(skills?.hard ?? []).map(({ name }) => name), ...(majors ?? []), ...(tags ?? [])];
  return { id, slug, title, field, related: related ?? [], traits };
}

/** The articles published before and after each one, within its field. */
function findNeighbours(articles: readonly PageArticle[]) {
  const last = new Map<string | null, PageArticle>();
  const neighbours = new Map<string, { previous?: PageArticle; next?: PageArticle }>();
  for (const article of articles) {
    const { field } = article.frontMatter;
    const newer = last.get(field);
    neighbours.set(article.id, newer ? { next: newer } : {});
    if (newer) neighbours.set(newer.id, { ...neighbours.get(newer.id), previous: article });
    last.set(field, article);
  }
  return neighbours;
}

function toLink(article: PageArticle | undefined) {
  return article ? { path: article.path, title: article.title } : null;
}
