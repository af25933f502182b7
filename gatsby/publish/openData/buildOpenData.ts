import type { ParsedArticle } from "../../../plugins/gatsby-transformer-article";
import { toEntryId } from "../../../src/lib/entryPaths";
import type { Term } from "../../../src/lib/glossary/Term";
import { isCareer } from "../../../src/lib/isCareer";
import {
  findLastChange,
  openDataLicence,
  openDataSchemas,
  openDataVersion,
} from "../../../src/lib/openData/openDataFiles";
import { site } from "../../../src/lib/site";
import { sitePages } from "../../../src/lib/sitePages";
import { careersDataSchema, type CareersData, type TermsData } from "./openDataSchemas";

/** What the open data needs to know of an article. */
export type DataArticle = Pick<ParsedArticle, "slug" | "path" | "title" | "frontMatter">;

/** Path with the path prefix to absolute url. */
type ToUrl = (path: string) => string;

const careerFields = careersDataSchema.shape.careers.element.shape;

/**
 * The careers of the site with all that their front matter says.
 *
 * @param articles in the order shown; those that are no career are left out
 * @param toUrl of a path without the path prefix
 */
export function buildCareersData(articles: readonly DataArticle[], toUrl: ToUrl): CareersData {
  const careers = articles.filter(isCareer);
  const ids = new Map(careers.map(({ slug, frontMatter }) => [slug, toId(slug, frontMatter.formerSlugs)]));
  return {
    ...buildHead(`${site.name}: profil karier IT`, openDataSchemas.careers, careers, toUrl),
    careers: careers.map(({ slug, path, title, frontMatter }) => {
      const facts = Object.entries(frontMatter).filter(
        ([name, value]) => value !== null && Object.hasOwn(careerFields, name),
      );
      return {
        id: ids.get(slug) ?? slug,
        url: toUrl(path),
        title,
        ...(Object.fromEntries(facts) as Partial<CareersData["careers"][number]>),
        related: (frontMatter.related ?? []).flatMap((other) => ids.get(other) ?? []),
      };
    }),
  };
}

/** The terms of the glossary; `articles` say when anything of the site last changed. */
export function buildTermsData(
  terms: readonly Term[],
  articles: readonly DataArticle[],
  toUrl: ToUrl,
): TermsData {
  return {
    ...buildHead(`${site.name}: istilah IT`, openDataSchemas.terms, articles, toUrl),
    terms: terms.map(({ key, term, aliases, english, definition, seeAlso }) => ({
      id: key,
      url: toUrl(`${sitePages.glossary.path}#${toEntryId(key)}`),
      term,
      aliases: [...aliases],
      ...(english !== null && { english }),
      definition,
      seeAlso: [...seeAlso],
    })),
  };
}

function buildHead(name: string, schemaPath: string, articles: readonly DataArticle[], toUrl: ToUrl) {
  return {
    $schema: toUrl(schemaPath),
    name,
    version: openDataVersion,
    date: findLastChange(articles),
    license: openDataLicence,
    url: toUrl(sitePages.openData.path),
  };
}

/** From the first address that the article ever had, as its item in feeds. */
function toId(slug: string, formerSlugs: readonly string[] | null): string {
  return (formerSlugs?.[0] ?? slug).slice(1);
}
