import { formatField } from "../frontMatter/read/formatYaml";
import { isReservedPath, toUsableSlug } from "../frontMatter/schema/slugs";
import { findFieldPlace } from "../parseArticle";
import { buildProblem, compareProblems, type Problem } from "./Problem";
import { checkCopies } from "./checkCopies";
import { checkMoney } from "./checkMoney";
import { checkReach } from "./checkReach";
import { checkReferences } from "./checkReferences";
import type { CheckedArticle, SiteFacts } from "./CheckedArticle";
import { buildSlugFinder, findNearest } from "./nearest";
import type { ProblemCode, ProblemParams } from "./words";

/**
 * What shows only when all articles are seen together: addresses and titles taken twice, links, anchors and images that
 * lead nowhere, drafts and articles still to come, figures that stand nowhere else, what was copied. Kept out of
 * `parseArticle`, whose result Gatsby caches by file.
 */
export function checkArticles(articles: readonly CheckedArticle[], site: SiteFacts): Problem[] {
  return [
    ...checkDuplicates(articles),
    ...articles.flatMap((article) => [
      ...checkReserved(article, site),
      ...checkPublication(article, site),
      ...checkFieldKey(article, site),
      ...checkPeriods(article, site),
    ]),
    ...checkSlugLists(articles, site),
    ...checkReferences(articles, site),
    ...checkReach(articles, site),
    ...checkMoney(articles, site),
    ...checkCopies(articles),
  ].sort(compareProblems);
}

function report<Code extends ProblemCode>(
  code: Code,
  article: CheckedArticle,
  field: string,
  params: ProblemParams<Code>,
): Problem {
  return buildProblem(code, { file: article.file, ...findFieldPlace(article, field) }, params, field);
}

function checkDuplicates(articles: readonly CheckedArticle[]): Problem[] {
  return [
    ...findTwins(articles, ({ wantedSlug }) => wantedSlug).map(({ article, other, key }) =>
      report("slug-duplicate", article, "slug", { slug: key, other: other.file }),
    ),
    ...findTwins(
      articles,
      ({ frontMatter }) => frontMatter.title?.toLowerCase().replace(/\s+/g, " ") ?? null,
    ).map(({ article, other }) =>
      report("title-duplicate", article, "title", { title: article.title, other: other.file }),
    ),
  ];
}

type Twin = { article: CheckedArticle; other: CheckedArticle; key: string };

/** Articles that share a key with another, each with the first other one. */
function findTwins(
  articles: readonly CheckedArticle[],
  toKey: (article: CheckedArticle) => string | null,
): Twin[] {
  const firstTwo = new Map<string, CheckedArticle[]>();
  const keyed = articles.flatMap((article) => {
    const key = toKey(article);
    return key === null ? [] : [{ article, key }];
  });
  for (const { article, key } of keyed) {
    const group = firstTwo.get(key);
    if (group === undefined) firstTwo.set(key, [article]);
    else if (group.length < 2) group.push(article);
  }
  return keyed.flatMap(({ article, key }) => {
    const other = firstTwo.get(key)?.find((candidate) => candidate !== article);
    return other === undefined ? [] : [{ article, other, key }];
  });
}

/** Slugs that are the site's own addresses; those of Gatsby and Windows are found file by file. */
function checkReserved(article: CheckedArticle, { reservedSegments }: SiteFacts): Problem[] {
  const { slug, related, formerSlugs } = article.frontMatter;
  const named = [
    { field: "slug", key: "slug", slug },
    ...(related ?? []).map((other, index) => ({ field: `related.${index}`, key: index, slug: other })),
    ...(formerSlugs ?? []).map((old, index) => ({ field: `formerSlugs.${index}`, key: index, slug: old })),
  ];
  return named.flatMap(({ field, key, slug }) => {
    if (slug === null || !isReservedPath(slug, reservedSegments)) return [];
    const fixed = formatField(key, toUsableSlug(slug, reservedSegments) ?? "");
    return [report("slug-reserved", article, field, { field, value: slug, expected: "", fixed })];
  });
}

function checkPublication(article: CheckedArticle, { today }: SiteFacts): Problem[] {
  const { draft, date } = article.frontMatter;
  if (draft === true) return [report("draft", article, "draft", {})];
  return date !== null && date > today ? [report("scheduled", article, "date", { date })] : [];
}

function checkFieldKey(article: CheckedArticle, { fields }: SiteFacts): Problem[] {
  const { field } = article.frontMatter;
  if (field === null || fields.length === 0 || fields.includes(field)) return [];
  const expected = fields.map((known) => `\`${known}\``).join(", ");
  const nearest = findNearest(field, fields) ?? fields[0] ?? "";
  const params = { field: "field", value: field, expected, fixed: `field: ${nearest}` };
  return [report("value-unknown", article, "field", params)];
}

/** A figure of a year or month that has not come yet. */
function checkPeriods(article: CheckedArticle, { today }: SiteFacts): Problem[] {
  const { salary, routes } = article.frontMatter;
  const periods = [
    ...(salary ?? []).map(({ asOf }, row) => ({ field: `salary.${row}.asOf`, asOf })),
    ...(routes ?? []).map(({ cost }, row) => ({ field: `routes.${row}.cost.asOf`, asOf: cost?.asOf ?? "" })),
  ];
  return periods
    .filter(({ asOf }) => asOf > today.slice(0, asOf.length))
    .map(({ field, asOf }) => report("period-future", article, field, { field, value: asOf }));
}

/** Slugs that `related` and `formerSlugs` name: the first must lead to an article, the second must not. */
function checkSlugLists(articles: readonly CheckedArticle[], { reservedSegments }: SiteFacts): Problem[] {
  const bySlug = new Map<string, CheckedArticle>();
  for (const article of articles) if (article.wantedSlug !== null) bySlug.set(article.wantedSlug, article);
  const findSlug = buildSlugFinder([...bySlug.keys()]);
  const formerOwners = new Map<string, CheckedArticle>();
  return articles.flatMap((article) => {
    const related = (article.frontMatter.related ?? []).flatMap((target, index) => {
      const field = `related.${index}`;
      if (target === article.wantedSlug) return [report("related-self", article, field, { target })];
      if (bySlug.has(target) || isReservedPath(target, reservedSegments)) return [];
      return [report("related-dead", article, field, { target, suggestion: findSlug(target) })];
    });
    const former = (article.frontMatter.formerSlugs ?? []).flatMap((slug, index) => {
      const other = bySlug.get(slug) ?? formerOwners.get(slug);
      formerOwners.set(slug, article);
      return other === undefined
        ? []
        : [report("former-slug-taken", article, `formerSlugs.${index}`, { slug, other: other.file })];
    });
    return [...related, ...former];
  });
}
