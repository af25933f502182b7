import type { SearchFilters } from "../buildSearch";
import type { QueryTerm } from "../readQuery";
import { findExcerpt } from "./findExcerpt";
import { findShards, rankSections } from "./rankSections";
import type { ArticleText, TextManifest, TextShard } from "./TextIndex";

/** A section of an article that answers a question. */
export type TextResult = {
  /** Without the path prefix, with the anchor of the section's heading */
  path: string;
  title: string;
  field?: string;
  heading?: string;
  excerpt: string;
  stems: ReadonlySet<string>;
};

/** Asks for a file of the index; rejects where it isn't there. */
export type FetchPart = (path: string) => Promise<unknown>;

const mostResults = 10;
/** Texts that are asked for at one go, and in all: each is some 3 kB. */
const batch = 6;
const mostTexts = 18;

/** The sections of articles that answer a question, best first. */
export async function searchText(
  terms: readonly QueryTerm[],
  { field, kind }: SearchFilters,
  manifest: TextManifest,
  fetchPart: FetchPart,
): Promise<TextResult[]> {
  if (kind === "term" || kind === "major") return [];
  const shards = new Map(
    await Promise.all(
      findShards(terms, manifest).map(
        async (place) => [place, (await fetchPart(`${manifest.folder}k${place}.json`)) as TextShard] as const,
      ),
    ),
  );
  const ranked = rankSections(terms, manifest, shards);
  const articles = [...new Set(ranked.map(({ article }) => article))].slice(0, mostTexts);
  const texts = new Map<number, ArticleText>();
  const shown = (): TextResult[] =>
    ranked.flatMap(({ article, section, stems }) => {
      const text = texts.get(article);
      const own = text?.sections[section];
      if (text === undefined || own === undefined) return [];
      if ((field !== null && text.field !== field) || (kind !== null && (text.kind ?? "career") !== kind))
        return [];
      return [toResult(text, own, stems)];
    });
  for (let start = 0; start < articles.length && shown().length < mostResults; start += batch) {
    const next = articles.slice(start, start + batch);
    const fetched = await Promise.all(next.map((place) => fetchPart(`${manifest.folder}t${place}.json`)));
    for (const [index, article] of next.entries()) texts.set(article, fetched[index] as ArticleText);
  }
  return shown().slice(0, mostResults);
}

function toResult(
  { path, title, field }: ArticleText,
  { id, heading, text }: ArticleText["sections"][number],
  stems: ReadonlySet<string>,
): TextResult {
  return {
    path: id === undefined ? path : `${path}#${id}`,
    title,
    ...(field === undefined ? {} : { field }),
    ...(heading === undefined ? {} : { heading }),
    excerpt: findExcerpt(text, stems),
    stems,
  };
}
