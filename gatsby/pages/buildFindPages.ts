import type { CareerFields, ParsedArticle } from "../../plugins/gatsby-transformer-article";
import type { Term } from "../../src/lib/glossary/Term";
import { groupBy } from "../../src/lib/groupBy";
import type { Major } from "../../src/lib/majors/buildMajorFinder";
import type {
  ArticleLink,
  GlossaryContext,
  MajorsContext,
  PartOf,
  SearchContext,
} from "../../src/lib/pageContexts";
import { sitePages } from "../../src/lib/sitePages";
import type { PageSpec } from "./PageSpec";

/** What these pages need to know of an article. */
export type FindableArticle = Pick<ParsedArticle, "title" | "frontMatter"> & {
  /** Where its page is, without the path prefix */
  path: string;
  /** Those that it leads from */
  majors: readonly Major[];
  /** How often its prose names each term, by key */
  terms: ReadonlyMap<string, number>;
};

type FindFacts = {
  /** `_data/fields.yaml` */
  fields: CareerFields;
  /** `_data/istilah.yaml` */
  terms: readonly Term[];
  /** Where what is searched is, without the path prefix */
  searchFile: string;
};

/** Most links of one list: a page must stay light, however many articles there are. The search has the rest. */
const most = { ofField: 100, ofTerm: 4, ofMajor: 60, careers: 300 } as const;

/**
 * The pages that lead to articles by words, terms and majors.
 *
 * @param articles in the order shown
 */
export function buildFindPages(articles: readonly FindableArticle[], facts: FindFacts): PageSpec[] {
  return [
    { template: "SearchTemplate", path: sitePages.search.path, context: buildSearchContext(articles, facts) },
    {
      template: "GlossaryTemplate",
      path: sitePages.glossary.path,
      context: buildGlossaryContext(articles, facts),
    },
    { template: "MajorsTemplate", path: sitePages.majors.path, context: buildMajorsContext(articles) },
  ];
}

function buildSearchContext(
  articles: readonly FindableArticle[],
  { fields, terms, searchFile }: FindFacts,
): SearchContext {
  const byTitle = articles.toSorted(compareTitles);
  const byField = groupBy(byTitle, ({ frontMatter: { field } }) =>
    field !== null && Object.hasOwn(fields, field) ? [field] : [],
  );
  const others = byTitle.filter(({ frontMatter: { field } }) => field === null || !byField.has(field));
  const known = Object.entries(fields).map(([key, { name }]) => ({
    key,
    name,
    articles: toPart(byField.get(key) ?? [], most.ofField),
  }));
  return {
    searchFile,
    fields: [
      ...known,
      { key: null, name: "Panduan dan lainnya", articles: toPart(others, most.ofField) },
    ].filter(({ articles: { count } }) => count > 0),
    terms: terms.toSorted(compareTerms).map(({ key, term }) => ({ key, term })),
  };
}

function buildGlossaryContext(
  articles: readonly FindableArticle[],
  { terms }: Pick<FindFacts, "terms">,
): GlossaryContext {
  const users = groupBy(articles, (article) => [...article.terms.keys()]);
  const names = new Map(terms.map(({ key, term }) => [key, term]));
  return {
    terms: terms.toSorted(compareTerms).map(({ key, term, aliases, english, definition, seeAlso }) => {
      const using = (users.get(key) ?? []).toSorted(
        (a, b) => (b.terms.get(key) ?? 0) - (a.terms.get(key) ?? 0) || compareTitles(a, b),
      );
      return {
        key,
        term,
        aliases: [...aliases],
        english,
        definition,
        seeAlso: seeAlso.map((other) => ({ key: other, term: names.get(other) ?? other })),
        articles: toPart(using, most.ofTerm),
      };
    }),
  };
}

function buildMajorsContext(articles: readonly FindableArticle[]): MajorsContext {
  const careers = articles.filter(({ majors }) => majors.length > 0).toSorted(compareTitles);
  const byMajor = groupBy(careers, ({ majors }) => majors.map(({ key }) => key));
  const majors = new Map(careers.flatMap((career) => career.majors.map((major) => [major.key, major])));
  const toMajor = ({ key, name, school }: Major) => ({ key, name, school });
  return {
    // The most promising first: the list of majors has no better order for a reader who looks for theirs.
    majors: [...majors.values()]
      .map((major) => ({
        ...toMajor(major),
        fullName: major.fullName,
        careers: toPart(byMajor.get(major.key) ?? [], most.ofMajor),
      }))
      .sort((a, b) => b.careers.count - a.careers.count || collator.compare(a.name, b.name)),
    careers: {
      shown: careers
        .slice(0, most.careers)
        .map((career) => ({ ...toLink(career), majors: career.majors.map(toMajor) })),
      count: careers.length,
    },
  };
}

const collator = new Intl.Collator("id");
const compareTitles = (a: FindableArticle, b: FindableArticle): number =>
  collator.compare(a.title, b.title) || collator.compare(a.path, b.path);
const compareTerms = (a: Term, b: Term): number => collator.compare(a.term, b.term);

const toLink = ({ path, title }: FindableArticle): ArticleLink => ({ path, title });

function toPart(articles: readonly FindableArticle[], limit: number): PartOf<ArticleLink> {
  return { shown: articles.slice(0, limit).map(toLink), count: articles.length };
}
