import { readLists } from "../../gatsby/content/readLists";
import { buildSearchData, type SearchableArticle } from "../../gatsby/publish/search/buildSearchData";
import { fillBody } from "../../plugins/gatsby-transformer-article";
import { buildTermFinder } from "../../src/lib/glossary/buildTermFinder";
import { countTerms } from "../../src/lib/glossary/markTerms";
import type { Term } from "../../src/lib/glossary/Term";
import { buildMajorFinder } from "../../src/lib/majors/buildMajorFinder";
import type { SearchData } from "../../src/lib/search/SearchData";
import { readShippedArticles } from "./readShippedArticles";

/** The articles that ship as the search takes them, and the terms. */
export async function readSearchable(): Promise<{ articles: SearchableArticle[]; terms: Term[] }> {
  const { terms, majors } = (await readLists()).lists;
  const findTerms = buildTermFinder(terms);
  const findMajors = buildMajorFinder(majors);
  const shipped = await readShippedArticles();
  const articles = shipped.map((article) => ({
    ...article,
    majors: findMajors(article.frontMatter),
    terms: [...countTerms(fillBody(article.body), findTerms).keys()],
  }));
  return { articles, terms };
}

/** What the search page of the shipped site fetches. */
export async function readSearchData(): Promise<SearchData> {
  const { articles, terms } = await readSearchable();
  return buildSearchData(articles, terms);
}
