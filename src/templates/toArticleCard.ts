import { withPrefix } from "gatsby";
import type { ArticleCardProps } from "../components/listing/ArticleCard";
import { formatSalaryLine } from "../lib/salary/formatSalary";
import { toProfileName } from "../lib/profile/profileNames";
import { pickSalary } from "../lib/salary/SalaryRow";

/** Query result to view model. */
export function toArticleCard(article: Queries.ArticleCardFragment): ArticleCardProps {
  const { description, summary, date, draft, kind, salary } = article.frontMatter;
  const row = pickSalary(salary ?? []);
  return {
    href: withPrefix(article.path),
    title: article.title,
    summary: summary ?? description ?? article.excerpt,
    date,
    readingMinutes: article.readingMinutes,
    field: article.field,
    salary: row && formatSalaryLine(row),
    kind: kind === null || kind === "career" ? null : toProfileName("kind", kind),
    draft: draft ?? false,
  };
}
