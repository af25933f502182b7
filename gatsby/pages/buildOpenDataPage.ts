import { isCareer } from "../../src/lib/isCareer";
import { findLastChange } from "../../src/lib/openData/openDataFiles";
import { formatSalaryLine } from "../../src/lib/salary/formatSalary";
import { pickSalary, toSalaryRow } from "../../src/lib/salary/SalaryRow";
import { sitePages } from "../../src/lib/sitePages";
import { compareTitles } from "../../src/lib/sortArticles";
import type { PageArticle } from "./buildPages";
import type { PageSpec } from "./PageSpec";

/** Cards on the page at most; the data has every career. */
const maxCards = 60;

/**
 * The page about the open data, with a card of each career for other sites.
 *
 * @param articles in the order shown
 */
export function buildOpenDataPage(articles: readonly PageArticle[]): PageSpec {
  const careers = articles.filter(isCareer).toSorted(compareTitles);
  const shown = careers.slice(0, maxCards);
  return {
    template: "OpenDataTemplate",
    path: sitePages.openData.path,
    context: {
      ids: shown.map(({ id }) => id),
      date: findLastChange(careers),
      count: careers.length,
      cards: shown.map(({ title, path, frontMatter }) => {
        const row = pickSalary((frontMatter.salary ?? []).map(toSalaryRow));
        return {
          title,
          path,
          line: frontMatter.summary ?? frontMatter.description ?? "",
          pay: row === null ? null : formatSalaryLine(row),
        };
      }),
    },
  };
}
