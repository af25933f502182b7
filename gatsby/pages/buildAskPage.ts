import { formatFullRow } from "../../src/lib/ask/formatFullRow";
import { toSalaryRow } from "../../src/lib/salary/SalaryRow";
import { sitePages } from "../../src/lib/sitePages";
import { compareTitles } from "../../src/lib/sortArticles";
import type { PageArticle } from "./buildPages";
import { findCareers } from "./findCareers";
import type { PageSpec } from "./PageSpec";

/** Careers on the page at most: each has a link for each of its figures. */
const maxCareers = 60;

/** Where readers ask, answer and report, with a place for each career. */
export function buildAskPage(
  articles: readonly PageArticle[],
): Extract<PageSpec, { template: "AskTemplate" }> {
  const salaries = new Map(articles.map(({ id, frontMatter }) => [id, frontMatter.salary ?? []]));
  const careers = findCareers(articles).sort(compareTitles).slice(0, maxCareers);
  return {
    template: "AskTemplate",
    path: sitePages.ask.path,
    context: {
      ids: careers.map(({ id }) => id),
      careers: careers.map(({ id, name, title, articlePath }) => ({
        name,
        title,
        path: articlePath,
        rows: (salaries.get(id) ?? []).map((row) => formatFullRow(toSalaryRow(row))),
      })),
    },
  };
}
