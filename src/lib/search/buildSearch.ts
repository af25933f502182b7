import MiniSearch from "minisearch";
import { findNearestNames } from "./findNearestNames";
import { readQuery, type QueryTerm } from "./readQuery";
import type { ArticleKind, SearchArticle, SearchData, SearchMajor, SearchTerm } from "./SearchData";
import { toSame, toStem } from "./toStem";
import { toWords } from "./toWords";

/** What narrows an answer. */
export type SearchFilters = {
  /** Key of a field */
  field: string | null;
  kind: ResultKind | null;
};

/** What a reader may choose among: kinds of article, terms and majors. */
export type ResultKind = ArticleKind | "term" | "major";

/** One thing found; `stems` are those of the words that it was found by, for marking them. */
export type SearchResult = Source & { stems: ReadonlySet<string> };

type Source =
  | { type: "article"; article: SearchArticle }
  | { type: "term"; term: SearchTerm }
  | { type: "major"; major: SearchMajor };

/** The answer to a question, each list with the best first; all empty where it asks for nothing, or nothing is found. */
export type SearchAnswer = {
  /** The term or major that the question names and nothing else */
  lead: SearchResult | null;
  articles: SearchResult[];
  terms: SearchResult[];
  majors: SearchResult[];
};

export type Search = {
  /** What a question asks for, as an index of texts is asked */
  read: (query: string) => QueryTerm[];
  search: (query: string, filters?: SearchFilters) => SearchAnswer;
  /** Names that are nearly the question, the nearest first */
  suggest: (query: string) => string[];
};

/** Most results of a kind: nobody reads more, and each costs time to show. */
const maxResults = { article: 24, term: 6, major: 6 } as const;

/** A result that is worth less than this part of the best one says more about chance than about the question. */
const minScore = 0.1;

const boosts = {
  title: 6,
  aliases: 5,
  tags: 3,
  tools: 3,
  skills: 2,
  majors: 2,
  headings: 1.5,
  summary: 1.5,
  terms: 0.4,
} as const;
type Field = keyof typeof boosts;
const fields = Object.keys(boosts) as Field[];

/** A thing to be found, as MiniSearch takes it: an id, and the texts of its fields. */
type Entry = { id: number; source: Source } & Partial<Record<Field, readonly string[]>>;
/** Things that are taken in at one go: between two, the page can answer its reader, even where phones are slow. */
const chunkSize = 20;

/** Makes the search over a site: in a moment for the articles of one, in a second of a slow phone for a thousand. */
export async function buildSearch(data: SearchData): Promise<Search> {
  const entries = toEntries(data);
  const known = new Set<string>();
  const byText = new Map<string, string[]>();
  // Tools, skills and majors come again in many articles.
  const toStems = (text: string): string[] => {
    const stems = byText.get(text) ?? toWords(text).map(({ word }) => toStem(word));
    if (!byText.has(text)) for (const stem of stems) known.add(stem);
    byText.set(text, stems);
    return stems;
  };
  const index = new MiniSearch<Entry>({
    fields,
    // A line's end, so that words of two texts are never taken for one.
    extractField: (entry, name) => (name === "id" ? entry.id : (entry[name as Field] ?? []).join("\n")),
    tokenize: (text) => text.split("\n").flatMap(toStems),
    processTerm: (stem) => stem,
    searchOptions: { boost: boosts, tokenize: (text) => text.split(" ") },
  });
  await index.addAllAsync(entries, { chunkSize });
  const otherNames = buildNames(data.terms);

  const leads = findLeads(data);

  const search: Search["search"] = (query, filters = { field: null, kind: null }) => {
    const terms = readQuery(query, otherNames);
    const weights = new Map(terms.map(({ stem, weight }) => [stem, weight]));
    const typed = new Set(terms.flatMap(({ stem, isTyped }) => (isTyped ? [stem] : [])));
    const named = leads.get(toName([...typed]));
    const major = named?.type === "major" ? data.majors.indexOf(named.major) : null;
    const found = index.search([...weights.keys()].join(" "), {
      boostTerm: (stem) => weights.get(stem) ?? 1,
      prefix: (stem) => typed.has(stem) && stem.length > 1,
      fuzzy: (stem) => (typed.has(stem) && !known.has(stem) ? findMaxSlips(stem) : false),
      filter: ({ id }) => fits(entries[id as number]?.source, filters),
      // Who names a major asks what it leads to.
      boostDocument: (id) => (major !== null && leadsFrom(entries[id as number]?.source, major) ? 4 : 1),
    });
    const take = (type: Source["type"]): SearchResult[] => {
      const own = found.filter(({ id }) => entries[id as number]?.source.type === type);
      const least = (own[0]?.score ?? 0) * minScore;
      return own
        .filter(({ score }) => score >= least)
        .slice(0, maxResults[type])
        .flatMap(({ id, terms }) => {
          const source = entries[id as number]?.source;
          return source === undefined ? [] : [{ ...source, stems: new Set(terms) }];
        });
    };
    const lead = named !== undefined && fits(named, filters) ? { ...named, stems: typed } : null;
    const others = (type: Source["type"]): SearchResult[] =>
      take(type).filter((result) => lead === null || toTarget(result) !== toTarget(lead));
    return { lead, articles: take("article"), terms: others("term"), majors: others("major") };
  };
  const names = [
    ...data.articles.map(({ title }) => title),
    ...data.terms.map(({ term }) => term),
    ...data.majors.map(({ name }) => name),
  ];
  return {
    read: (query) => readQuery(query, otherNames),
    search,
    suggest: (query) => findNearestNames(query, names),
  };
}

/** How many letters of a word that nothing has may be wrong. */
function findMaxSlips(stem: string): number | false {
  if (stem.length < 4) return false;
  return stem.length < 7 ? 1 : 2;
}

function leadsFrom(source: Source | undefined, major: number): boolean {
  return source?.type === "article" && source.article.majors?.includes(major) === true;
}

/** What a result is of, as it stands in the data. */
function toTarget(source: Source): object {
  if (source.type === "article") return source.article;
  return source.type === "term" ? source.term : source.major;
}

/** All of an answer in the order in which it is shown. */
export function toList({ lead, articles, terms, majors }: SearchAnswer): SearchResult[] {
  return [...(lead === null ? [] : [lead]), ...articles, ...terms, ...majors];
}

/** Terms and majors by each of their names. What is both, as RPL is, leads to the major, and so to its careers. */
function findLeads({ terms, majors }: SearchData): ReadonlyMap<string, Source> {
  const named = (names: readonly string[], source: Source): [string, Source][] =>
    names.map((name) => [toName(toWords(name).map(({ word }) => toStem(word))), source]);
  return new Map([
    ...terms.flatMap((term) => named(toTermNames(term), { type: "term", term })),
    ...majors.flatMap((major) => named(toMajorNames(major), { type: "major", major })),
  ]);
}

const toName = (stems: readonly string[]): string => stems.toSorted().join(" ");

function toTermNames({ term, aliases = [], english }: SearchTerm): string[] {
  return [term, ...aliases, ...(english === undefined ? [] : [english])];
}

function toMajorNames({ name, spellings = [] }: SearchMajor): string[] {
  return [name, ...spellings];
}

function toEntries({ articles, terms, majors }: SearchData): Entry[] {
  const found: Omit<Entry, "id">[] = [
    ...articles.map((article) => ({
      source: { type: "article" as const, article },
      title: [article.title],
      summary: [article.summary],
      aliases: article.aliases ?? [],
      skills: article.skills ?? [],
      tools: article.tools ?? [],
      tags: article.tags ?? [],
      headings: article.headings ?? [],
      majors: (article.majors ?? []).flatMap((place) => {
        const major = majors[place];
        return major === undefined ? [] : toMajorNames(major);
      }),
      terms: (article.terms ?? []).flatMap((place) => terms[place]?.term ?? []),
    })),
    ...terms.map((term) => ({
      source: { type: "term" as const, term },
      title: [term.term],
      aliases: toTermNames(term).slice(1),
      summary: [term.definition],
    })),
    ...majors.map((major) => ({
      source: { type: "major" as const, major },
      title: [major.name],
      aliases: major.spellings ?? [],
    })),
  ];
  return found.map((entry, id) => ({ id, ...entry }));
}

function fits(source: Source | undefined, { field, kind }: SearchFilters): boolean {
  if (source === undefined) return false;
  if (source.type !== "article") return field === null && (kind === null || kind === source.type);
  return (
    (field === null || source.article.field === field) && (kind === null || source.article.kind === kind)
  );
}

const mostNameWords = 2;

/** Other names of the terms that a question names, by the glossary: for `basis data` also `database`. */
function buildNames(terms: readonly SearchTerm[]): (words: readonly string[]) => string[] {
  const others = new Map<string, string[]>();
  for (const term of terms) {
    const names = toTermNames(term).map((name) => toWords(name).map(({ word }) => toSame(word)));
    for (const name of names) {
      // A long name, as "antarmuka pemrograman aplikasi", has words that say little by themselves.
      const short = names.filter((other) => other !== name && other.length <= mostNameWords);
      others.set(name.join(" "), short.flat());
    }
  }
  const longest = 4;
  return (words) =>
    words.flatMap((_, start) =>
      Array.from({ length: longest }, (_, more) => words.slice(start, start + more + 1))
        .filter((name, more) => name.length === more + 1)
        .flatMap((name) => others.get(name.join(" ")) ?? []),
    );
}
