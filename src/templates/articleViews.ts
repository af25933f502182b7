import { withPrefix } from "gatsby";
import type { ComponentProps } from "react";
import type { LinkCards } from "../components/cards/LinkCards";
import type { Neighbour } from "../components/onward/ArticleNeighbours";
import type { Topic } from "../components/onward/TopicList";
import type { Glance } from "../components/profile/Glance";
import { isCareerKind } from "../lib/isCareer";
import { formatTopic } from "../lib/formatTopic";
import { toFieldPath, toTopicPath } from "../lib/listPaths";
import type { ArticleContext, ArticleLink } from "../lib/pageContexts";
import { buildGlance } from "../lib/profile/buildGlance";
import type { ProfileSection, ProfileSectionKey } from "../lib/profile/profileSections";
import { site } from "../lib/site";
import type { ArticleFacts } from "../lib/structuredData/buildArticleGraph";
import { toUrl } from "../lib/toUrl";
import { toArticleCard } from "./listViews";

type Article = NonNullable<Queries.ArticlePageQuery["article"]>;

/** What search results and shared links show. */
export function toDescription({ frontMatter, excerpt }: Pick<Article, "frontMatter" | "excerpt">): string {
  return frontMatter.description ?? frontMatter.summary ?? excerpt;
}

/** Query result and page context to what the page says for machines. */
export function toArticleFacts(article: Article, { authors }: ArticleContext, url: string): ArticleFacts {
  const { frontMatter, field } = article;
  const { date, updated, kind, aliases, summary, tasks, skills, occupation, salary } = frontMatter;
  const hasProfile = [aliases, tasks, skills, occupation, salary].some((fact) => fact !== null);
  return {
    title: article.title,
    description: toDescription(article),
    url,
    date,
    updated,
    authors: authors.map(({ name, url: home, path }) => ({
      name,
      url: home ?? (path === null ? null : toUrl(withPrefix(path))),
    })),
    site: { name: site.name, url: toUrl(withPrefix("/")), language: site.language },
    field: field && { name: field.name, url: toUrl(withPrefix(toFieldPath(field.key))) },
    career:
      isCareerKind(kind) && hasProfile
        ? {
            aliases: aliases ?? [],
            summary,
            tasks: tasks ?? [],
            skills: [...(skills?.hard ?? []).map(({ name }) => name), ...(skills?.soft ?? [])],
            codes: toCodes(occupation),
            salary: salary ?? [],
          }
        : null,
  };
}

/** What is coded as this very occupation: a neighbour's code would say that it is the neighbour. */
function toCodes(occupation: Article["frontMatter"]["occupation"]) {
  const { onet = null, kbji = null, isco08 = null, esco = null } = occupation ?? {};
  const matched = [
    { code: kbji, taxonomy: "KBJI 2026" },
    { code: isco08, taxonomy: "ISCO-08" },
    { code: esco, taxonomy: "ESCO" },
  ];
  return [
    ...(onet === null ? [] : [{ value: onet, taxonomy: "O*NET-SOC" }]),
    ...matched.flatMap(({ code, taxonomy }) =>
      code?.match === "sama" ? [{ value: code.code, taxonomy }] : [],
    ),
  ];
}

/** What else is looked for often, on one line of a phone; the answers of the first screen lead to their blocks themselves. */
const jumpKeys: readonly ProfileSectionKey[] = ["skills", "project", "levels", "resources"];

/** Query result and page context to view model. */
export function toGlance(
  { frontMatter }: Article,
  { oldSalary }: ArticleContext,
  sections: readonly ProfileSection[],
): ComponentProps<typeof Glance> {
  return {
    facts: buildGlance(frontMatter, sections, oldSalary),
    jumps: sections.filter(({ key }) => jumpKeys.includes(key)),
  };
}

/** Page context to view model. */
export function toNeighbour(article: ArticleLink | null): Neighbour | null {
  return article && { href: withPrefix(article.path), title: article.title };
}

/** Tags to view model: two that share a page are one topic. */
export function toTopics(tags: readonly string[]): Topic[] {
  const byPath = new Map(tags.map((tag) => [toTopicPath(tag), formatTopic(tag)]));
  return [...byPath].flatMap(([path, name]) => (path === null ? [] : [{ name, href: withPrefix(path) }]));
}

/** Query result to view model, nearest first. */
export function toRelatedCards(
  nodes: readonly Queries.ArticleCardFragment[],
): ComponentProps<typeof LinkCards>["cards"] {
  return nodes.map(toArticleCard).map(({ href, title, summary, field }) => ({
    href,
    title,
    text: summary,
    field: field?.key ?? null,
  }));
}
