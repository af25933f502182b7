import { withPrefix } from "gatsby";
import { isCareerKind } from "../lib/isCareer";
import type { ComponentProps } from "react";
import type { ArticleCardProps } from "../components/listing/ArticleCard";
import type { ArticleGroup } from "../components/listing/ArticleGroups";
import type { FieldLink } from "../components/listing/FieldNav";
import type { PaginationProps } from "../components/listing/Pagination";
import type { ProblemSummary } from "../components/problems/ProblemSummary";
import { toCareerName } from "../lib/compare/comparePaths";
import { toFieldPath, toListPagePath } from "../lib/listPaths";
import type { IndexContext, ListContext, ProblemSummary as Problems } from "../lib/pageContexts";
import { toProfileName } from "../lib/profile/profileNames";
import { pickSalary } from "../lib/salary/SalaryRow";
import { formatSalaryLine } from "../lib/salary/formatSalary";
import { sitePages } from "../lib/sitePages";

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
  if (!isCareerKind(kind) || (salary === null && routes === null)) return null;
  const row = pickSalary(salary ?? []);
  const name = toCareerName(path.slice(0, -1));
  return {
    name,
    compareHref: `${withPrefix(sitePages.compare.path)}?karier=${name}`,
    salary: row && formatSalaryLine(row),
    routes: [...new Set((routes ?? []).map(({ type }) => toProfileName("route", type)))],
  };
}

type Articles = readonly Queries.ArticleCardFragment[];
type Fields = Queries.IndexPageQuery["allField"]["nodes"];

/** The articles of a page by their fields, in the order of content/_data/fields.yaml as the store keeps it; then those of none. */
export function toArticleGroups(articles: Articles, fields: Fields): ArticleGroup[] {
  const ofFields = fields.map(({ key, name, description }) => ({
    id: `bidang-${key}`,
    name,
    description,
    field: { key, href: withPrefix(toFieldPath(key)) },
    articles: articles.filter(({ field }) => field?.key === key).map(toArticleCard),
  }));
  const ofNone = articles.filter(({ field }) => field === null);
  const isGuide = ({ frontMatter }: Queries.ArticleCardFragment): boolean => frontMatter.kind === "guide";
  const others = ofNone.filter((article) => !isGuide(article)).map(toArticleCard);
  const groups: ArticleGroup[] = [
    ...ofFields,
    { id: "panduan", name: "Panduan", field: null, articles: ofNone.filter(isGuide).map(toArticleCard) },
    { id: "lainnya", name: "Artikel lain", field: null, articles: others },
  ].filter((group) => group.articles.length > 0);
  // Where nothing has a field, there is nothing that the rest would be other than.
  const [only] = groups;
  return groups.length === 1 && only ? [{ ...only, name: "Semua artikel" }] : groups;
}

/** Links to the groups on a page, and to the pages of fields that have none on it. */
export function toFieldLinks(
  groups: readonly ArticleGroup[],
  counts: IndexContext["fields"],
  fields: Fields,
): FieldLink[] {
  const countByKey = new Map(counts.map(({ key, count }) => [key, count]));
  const shown = new Set(groups.map(({ field }) => field?.key));
  return [
    ...groups.map(({ id, name, field, articles }) => ({
      href: `#${id}`,
      name,
      field: field?.key ?? null,
      count: (field && countByKey.get(field.key)) ?? articles.length,
    })),
    ...fields.flatMap(({ key, name }) => {
      const count = countByKey.get(key);
      return count === undefined || shown.has(key)
        ? []
        : [{ href: withPrefix(toFieldPath(key)), name, field: key, count }];
    }),
  ];
}

/** Page context to view model. */
export function toPagination({ listPath, page, pageCount }: Omit<ListContext, "ids">): PaginationProps {
  return {
    page,
    hrefs: Array.from({ length: pageCount }, (_, index) => withPrefix(toListPagePath(listPath, index + 1))),
  };
}

/** Page context to view model; none in a build. */
export function toProblemSummary(problems: Problems | undefined): ComponentProps<typeof ProblemSummary> {
  if (problems === undefined) return { counts: { error: 0, warning: 0, info: 0 }, files: [], fileCount: 0 };
  return {
    ...problems,
    files: problems.files.map(({ path, ...file }) => ({
      ...file,
      href: path === null ? null : withPrefix(path),
    })),
  };
}
