import { withPrefix } from "gatsby";
import type { ArticleCardProps } from "../components/listing/ArticleCard";
import { formatPayPeriod, formatSalary } from "../lib/salary/formatSalary";
import { pickSalary } from "../lib/salary/pickSalary";

/** Query result to view model. */
export function toArticleCard(article: Queries.ArticleCardFragment): ArticleCardProps {
  const { description, summary, date, draft, salary } = article.frontMatter;
  return {
    href: withPrefix(article.path),
    title: article.title,
    summary: summary ?? description ?? article.excerpt,
    date,
    readingMinutes: article.readingMinutes,
    field: article.field,
    salary: toSalaryLine(salary ?? []),
    draft: draft ?? false,
  };
}

/** The figure that stands for the career, with its year: `rata-rata Rp7,6 juta per bulan (2024)`. */
function toSalaryLine(
  rows: readonly NonNullable<Queries.ArticleCardFragment["frontMatter"]["salary"]>[number][],
): string | null {
  const row = pickSalary(rows);
  const [text] = row === null ? [] : formatSalary(row);
  if (row === null || text === undefined) return null;
  const amount = text.kind === null ? text.amount : `${text.kind} ${text.amount}`;
  return `${amount} ${formatPayPeriod(row.period)} (${row.asOf.slice(0, 4)})`;
}
