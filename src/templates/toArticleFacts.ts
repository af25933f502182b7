import { withPrefix } from "gatsby";
import type { ArticleContext } from "../lib/pageContexts";
import { toFieldPath } from "../lib/listPaths";
import { site } from "../lib/site";
import type { ArticleFacts } from "../lib/structuredData/buildArticleGraph";
import { toUrl } from "../lib/toUrl";
import { toDescription } from "./toDescription";

type Article = NonNullable<Queries.ArticlePageQuery["article"]>;

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
      (kind ?? "career") === "career" && hasProfile
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
