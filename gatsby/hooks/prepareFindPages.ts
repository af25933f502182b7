import { existsSync } from "node:fs";
import { fillBody, type Article } from "../../plugins/gatsby-transformer-article";
import { buildTermFinder, type TermFinder } from "../../src/lib/glossary/buildTermFinder";
import { countTerms } from "../../src/lib/glossary/markTerms";
import { buildMajorFinder } from "../../src/lib/majors/buildMajorFinder";
import type { Lists } from "../content/readLists";
import { buildFindPages } from "../pages/buildFindPages";
import type { PageSpec } from "../pages/PageSpec";
import { buildSearchData } from "../publish/search/buildSearchData";
import { buildSearchFile } from "../publish/search/buildSearchFile";
import { writePublished } from "./postBuild/writePublished";

/** A term that an article names but once is hardly what it is about. */
const leastUses = 2;

/** Counts of the last run, by file: after an edit, only the edited article is counted again. */
let counted = new Map<string, { digest: string; counts: ReadonlyMap<string, number> }>();

/**
 * The pages of search, terms and majors. Writes the file that the search asks for: in a build and in the preview, where
 * it is made anew whenever an article changes.
 *
 * @param site its lists, and the articles that have a page, in the order shown
 * @param pages those that the articles have
 */
export async function prepareFindPages(
  { shown, fields, terms, majors }: Lists & { shown: readonly Article[] },
  pages: readonly PageSpec[],
): Promise<PageSpec[]> {
  const paths = new Map(
    pages.flatMap((page) => (page.template === "ArticleTemplate" ? [[page.context.id, page.path]] : [])),
  );
  const findMajors = buildMajorFinder(majors);
  const counts = countAllTerms(shown, buildTermFinder(terms), JSON.stringify(terms));
  const articles = shown.map((article) => ({
    ...article,
    path: paths.get(article.id) ?? article.path,
    majors: findMajors(article.frontMatter),
    terms: counts.get(article.file) ?? new Map<string, number>(),
  }));
  const data = buildSearchData(
    articles.map((article) => ({
      ...article,
      terms: [...article.terms].flatMap(([key, uses]) => (uses < leastUses ? [] : [key])),
    })),
    terms,
  );
  const { path, content } = buildSearchFile(data);
  if (!existsSync(`public${path}`)) await writePublished(path.slice(1), content);
  return buildFindPages(articles, { fields, terms, searchFile: path });
}

/** How often the prose of each article names each term, by file and key. */
function countAllTerms(
  articles: readonly Article[],
  find: TermFinder,
  version: string,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const now: typeof counted = new Map();
  for (const { file, body, internal } of articles) {
    const digest = `${internal.contentDigest} ${version}`;
    const known = counted.get(file);
    now.set(file, known?.digest === digest ? known : { digest, counts: countTerms(fillBody(body), find) });
  }
  counted = now;
  return new Map([...now].map(([file, { counts }]) => [file, counts]));
}
