import { withPrefix } from "gatsby";
import type { ArticleCardProps } from "../components/listing/ArticleCard";
import { toProfileName } from "../lib/profile/profileNames";
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
    career: toCareer(article.frontMatter),
    draft: draft ?? false,
  };
}

function toCareer({
  kind,
  salary,
  routes,
}: Queries.ArticleCardFragment["frontMatter"]): ArticleCardProps["career"] {
  if ((kind ?? "career") !== "career" || (salary === null && routes === null)) return null;
  const row = pickSalary(salary ?? []);
  return {
    salary: row && formatSalaryLine(row),
    routes: [...new Set((routes ?? []).map(({ type }) => toProfileName("route", type)))],
  };
}
