import { existsSync } from "node:fs";
import type { NodePluginArgs } from "gatsby";
import { fillBody, type Article } from "../../plugins/gatsby-transformer-article";
import { buildTermFinder } from "../../src/lib/glossary/buildTermFinder";
import { countTerms } from "../../src/lib/glossary/markTerms";
import { buildMajorFinder } from "../../src/lib/majors/buildMajorFinder";
import type { Lists } from "../content/readLists";
import { buildFindPages } from "../pages/buildFindPages";
import type { PageSpec } from "../pages/PageSpec";
import { buildSearchData } from "../publish/search/buildSearchData";
import { buildSearchFile } from "../publish/search/buildSearchFile";
import { cacheByArticle } from "./cacheByArticle";
import { writePublished } from "./postBuild/writePublished";

/** A term that an article names but once is hardly what it is about. */
const leastUses = 2;

/**
 * The pages of search, terms and majors. Writes the file that the search asks for: in a build and in the preview, where
 * it is made anew whenever an article changes.
 *
 * @param site its lists, and the articles that have a page, in the order shown
 * @param pages those that the articles have
 * @param build Gatsby's cache, in which the terms of each article are
 */
export async function prepareFindPages(
  { shown, fields, terms, majors }: Lists & { shown: readonly Article[] },
  pages: readonly PageSpec[],
  { cache }: Pick<NodePluginArgs, "cache">,
): Promise<PageSpec[]> {
  const paths = new Map(
    pages.flatMap((page) => (page.template === "ArticleTemplate" ? [[page.context.id, page.path]] : [])),
  );
  const findMajors = buildMajorFinder(majors);
  const findTerms = buildTermFinder(terms);
  const counted = await cacheByArticle("terms", shown, {
    cache,
    version: JSON.stringify(terms),
    make: ({ body }) => [...countTerms(fillBody(body), findTerms)],
  });
  const articles = counted.map(({ article, value }) => ({
    ...article,
    path: paths.get(article.id) ?? article.path,
    majors: findMajors(article.frontMatter),
    terms: new Map(value),
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
