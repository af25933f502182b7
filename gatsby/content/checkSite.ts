import { resolve } from "node:path";
import {
  checkArticles,
  compareProblems,
  findToday,
  isPublished,
  type CheckedArticle,
  type Problem,
} from "../../plugins/gatsby-transformer-article";
import { toEntryId } from "../../src/lib/entryPaths";
import { toFeedPaths } from "../../src/lib/listPaths";
import { findFacts } from "../../src/lib/profile/findFacts";
import { linkablePaths, reservedSegments, sitePages } from "../../src/lib/sitePages";
import { sortArticles } from "../../src/lib/sortArticles";
import { buildListPages } from "../pages/buildListPages";
import type { PageSpec } from "../pages/PageSpec";
import { findUnreadablePictures } from "./findUnreadablePictures";
import { listFiles } from "./listFiles";
import { readLists, type Lists } from "./readLists";

/** An article to check; its id is its node's, or, where there are no nodes, anything of its own. */
type SiteArticle = CheckedArticle & { id: string; problems: readonly Problem[] };

type SiteContent<Article> = {
  articles: readonly Article[];
  /** Every file below the content folder, by its path there, with what changes when its bytes do */
  files: ReadonlyMap<string, string>;
  /** Whether drafts and articles still to come are shown */
  preview: boolean;
};

/** A site's content, checked as a whole. */
export type CheckedSite<Article> = Lists & {
  /** All there are, of lists, articles and between articles, in the order in which they are reported */
  problems: Problem[];
  /** The articles that have a page, newest first */
  shown: Article[];
  /** The pages that list them */
  listPages: PageSpec[];
  /** The day of the build, `YYYY-MM-DD` */
  today: string;
};

/** Checks the whole site, with what its folders and lists hold: for a build, for the preview and for `check:content`. */
export async function checkSite<Article extends SiteArticle>({
  articles,
  files,
  preview,
}: SiteContent<Article>): Promise<CheckedSite<Article>> {
  const today = findToday(process.env["BUILD_DATE"], new Date());
  const { lists, problems: listProblems } = await readLists();
  const shown = sortArticles(
    // Gatsby's nodes come in no order that it promises; of two that sort alike the first file comes first.
    articles
      .toSorted((a, b) => (a.file < b.file ? -1 : 1))
      .filter(({ frontMatter }) => preview || isPublished(frontMatter, today))
      .map((article) => ({ ...article, date: article.frontMatter.date })),
  );
  const listPages = buildListPages(shown, Object.keys(lists.authors));
  const problems = [
    ...listProblems,
    ...articles.flatMap((article) => article.problems),
    ...checkArticles(articles, {
      files: new Set(files.keys()),
      unreadablePictures: await findUnreadablePictures(articles, files),
      fields: Object.keys(lists.fields),
      today,
      knownPaths: findKnownPaths(listPages, await listFiles(resolve("static"))),
      pageAnchors: new Map([
        [sitePages.glossary.path, new Set(lists.terms.map(({ key }) => toEntryId(key)))],
      ]),
      reservedSegments,
      findFacts,
    }),
  ].sort(compareProblems);
  return { problems, shown, listPages, ...lists, today };
}

/** Files that a build makes at the root, beside its feeds. */
const builtFiles = ["/robots.txt", "/sitemap-index.xml"];

/**
 * Addresses of the site that no article has, for the check of links: its lists of articles, its other pages and its
 * feeds, and the files of `static/`.
 */
export function findKnownPaths(listPages: readonly PageSpec[], staticFiles: readonly string[]): string[] {
  const followed = listPages.filter(
    ({ template, path, context }) =>
      (template === "IndexTemplate" || template === "FieldTemplate") && path === context.listPath,
  );
  return [
    ...linkablePaths,
    // Which comparisons there are depends on all articles together.
    `${sitePages.pair.path}*`,
    ...listPages.map(({ path }) => path),
    ...followed.flatMap(({ path }) => Object.values(toFeedPaths(path))),
    ...builtFiles,
    ...staticFiles.map((file) => `/${file}`),
  ];
}
