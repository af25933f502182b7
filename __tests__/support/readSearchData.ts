import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { contentFolder } from "../../gatsby/content/folders";
import { listFiles } from "../../gatsby/content/listFiles";
import { readLists } from "../../gatsby/content/readLists";
import { buildSearchData, type SearchableArticle } from "../../gatsby/publish/search/buildSearchData";
import { fillBody, parseArticle } from "../../plugins/gatsby-transformer-article";
import { buildTermFinder } from "../../src/lib/glossary/buildTermFinder";
import { countTerms } from "../../src/lib/glossary/markTerms";
import type { Term } from "../../src/lib/glossary/Term";
import { buildMajorFinder } from "../../src/lib/majors/buildMajorFinder";
import type { SearchData } from "../../src/lib/search/SearchData";

/** The articles that ship as the search takes them, each with the html of its body, and the terms. */
export async function readSearchable(): Promise<{
  articles: (SearchableArticle & { html: string })[];
  terms: Term[];
}> {
  const { terms, majors } = (await readLists()).lists;
  const findTerms = buildTermFinder(terms);
  const findMajors = buildMajorFinder(majors);
  const files = (await listFiles(contentFolder)).filter((file) => file.endsWith("/index.md"));
  if (files.length === 0) throw new Error(`No article in ${contentFolder}`);
  const articles = await Promise.all(
    files.map(async (file) => {
      const article = parseArticle(await readFile(join(contentFolder, file)), file);
      const html = fillBody(article.body);
      return {
        ...article,
        html,
        majors: findMajors(article.frontMatter),
        terms: [...countTerms(html, findTerms).keys()],
      };
    }),
  );
  return { articles, terms };
}

/** What the search page of the shipped site fetches. */
export async function readSearchData(): Promise<SearchData> {
  const { articles, terms } = await readSearchable();
  return buildSearchData(articles, terms);
}
