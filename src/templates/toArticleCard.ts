import { withPrefix } from "gatsby";
import type { ArticleCardProps } from "../components/listing/ArticleCard";
import { toCareerName } from "../lib/compare/comparePaths";
import { toProfileName } from "../lib/profile/profileNames";
import { sitePages } from "../lib/sitePages";
import { formatSalaryLine } from "../lib/salary/formatSalary";
import { pickSalary } from "../lib/salary/SalaryRow";

/** Query result to view model. */
export function toArticleCard(article: Queries.ArticleCardFragment): ArticleCardProps {
  const { description, summary, date, draft } = article.frontMatter;
  return {
    href: withPrefix(article.path),
    title: article.title,
    summary: summary ?? description ?? article.excerpt,
    date,
    readingMinutes: article.readingMinutes,
    field: article.field,
    career: toCareer(article),
    draft: draft ?? false,
  };
}

function toCareer({
  path,
  frontMatter: { kind, salary, routes },
}: Queries.ArticleCardFragment): ArticleCardProps["career"] {
  if ((kind ?? "career") !== "career" || (salary === null && routes === null)) return null;
  const row = pickSalary(salary ?? []);
  const name = toCareerName(path.slice(0, -1));
  return {
    name,
    compareHref: `${withPrefix(sitePages.compare.path)}?karier=${name}`,
    salary: row && formatSalaryLine(row),
    routes: [...new Set((routes ?? []).map(({ type }) => toProfileName("route", type)))],
  };
}
