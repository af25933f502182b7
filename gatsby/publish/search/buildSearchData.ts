import type { ParsedArticle } from "../../../plugins/gatsby-transformer-article";
import type { Term } from "../../../src/lib/glossary/Term";
import { toMajorNames, type Major } from "../../../src/lib/majors/buildMajorFinder";
import type { SearchArticle, SearchData } from "../../../src/lib/search/SearchData";

/** What the search takes from an article. */
export type SearchableArticle = Pick<ParsedArticle, "title" | "excerpt" | "headings" | "frontMatter"> & {
  /** Where its page is, without the path prefix */
  path: string;
  /** Those that it leads from */
  majors: readonly Major[];
  /** Keys of terms that it uses */
  terms: readonly string[];
};

/**
 * The content of the file that the search page fetches.
 *
 * @param articles in the order shown
 * @param terms of the glossary
 */
export function buildSearchData(articles: readonly SearchableArticle[], terms: readonly Term[]): SearchData {
  const majors = new Map<string, { major: Major; careers: number }>();
  for (const major of articles.flatMap((article) => article.majors)) {
    majors.set(major.key, { major, careers: (majors.get(major.key)?.careers ?? 0) + 1 });
  }
  const majorPlaces = new Map([...majors.keys()].map((key, place) => [key, place]));
  const termPlaces = new Map(terms.map(({ key }, place) => [key, place]));
  return {
    articles: articles.map((article) => toSearchArticle(article, majorPlaces, termPlaces)),
    terms: terms.map(({ key, term, aliases, english, definition }) => ({
      key,
      term,
      ...some({ aliases }),
      // Of many terms the English name is the term itself.
      ...(english === null || english.toLowerCase() === term.toLowerCase() ? {} : { english }),
      definition,
    })),
    majors: [...majors.values()].map(({ major, careers }) => ({
      key: major.key,
      name: major.name,
      ...some({ spellings: toMajorNames(major).slice(1) }),
      careers,
    })),
  };
}

function toSearchArticle(
  { path, title, excerpt, headings, frontMatter, majors, terms }: SearchableArticle,
  majorPlaces: ReadonlyMap<string, number>,
  termPlaces: ReadonlyMap<string, number>,
): SearchArticle {
  const { kind, field, summary, description, aliases, skills, tags } = frontMatter;
  const hard = skills?.hard ?? [];
  return {
    path,
    title,
    kind: kind ?? "career",
    ...(field === null ? {} : { field }),
    summary: summary ?? description ?? excerpt,
    ...some({
      aliases: aliases ?? [],
      skills: [...hard.map(({ name }) => name), ...(skills?.soft ?? [])],
      tools: [...new Set(hard.flatMap(({ tools }) => tools ?? []))],
      tags: tags ?? [],
      majors: places(
        majors.map(({ key }) => key),
        majorPlaces,
      ),
      headings: kind === "guide" ? headings.map(({ text }) => text) : [],
      terms: places(terms, termPlaces),
    }),
  };
}

function places(keys: readonly string[], all: ReadonlyMap<string, number>): number[] {
  return keys.flatMap((key) => all.get(key) ?? []);
}

/** Without the lists that are empty. */
function some<Lists extends Readonly<Record<string, readonly unknown[]>>>(lists: Lists): Partial<Lists> {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) as Partial<Lists>;
}
