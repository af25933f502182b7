import { toSame, toStem } from "./toStem";
import { toWords } from "./toWords";
import { pupilWords } from "./words/pupilWords";

/** What is looked for. */
export type QueryTerm = {
  /** As `toStem` makes it */
  stem: string;
  /** What finding it is worth, up to 1 */
  weight: number;
  /** Whether the reader typed it: then words that begin so, or are nearly so, are found as well */
  isTyped: boolean;
};

/** Longer questions are cut: nobody types so much, and each word costs time. */
const maxLength = 200;
const maxWords = 12;

/** What a word that stands for another, or beside it, is worth. */
const relatedWeight = 0.5;

/**
 * What a reader's question asks for: its words by how articles say them, without those that say nothing.
 *
 * @param findOtherNames words that mean the same as all these together, by the glossary
 */
export function readQuery(
  query: string,
  findOtherNames: (words: readonly string[]) => readonly string[] = () => [],
): QueryTerm[] {
  const words = toWords(query.slice(0, maxLength))
    .slice(0, maxWords)
    .map(({ word }) => toSame(word));
  const telling = words.filter((word) => pupilWords.get(word)?.length !== 0);
  const asked = telling.length > 0 ? telling : words;
  const terms: QueryTerm[] = [];
  for (let index = 0; index < asked.length; index++) {
    const word = asked[index] ?? "";
    const pair = pupilWords.get(`${word} ${asked[index + 1] ?? ""}`);
    const meant = pair ?? pupilWords.get(word) ?? [];
    if (pair) index++;
    const typed = pair ? [] : meant.length === 0 || meant[0] === word ? [word] : [];
    terms.push(...typed.map((own) => ({ stem: toStem(own), weight: 1, isTyped: true })));
    const related = meant.filter((other) => !typed.includes(other));
    terms.push(
      ...related.map((other, place) => ({
        stem: toStem(toSame(other)),
        weight: typed.length === 0 && (place === 0 || pair !== undefined) ? 1 : relatedWeight,
        isTyped: false,
      })),
    );
  }
  terms.push(
    ...findOtherNames(asked).map((other) => ({ stem: toStem(other), weight: relatedWeight, isTyped: false })),
  );
  return distinct(terms);
}

/** Each stem once, for the most that it is worth. */
function distinct(terms: readonly QueryTerm[]): QueryTerm[] {
  const byStem = new Map<string, QueryTerm>();
  for (const term of terms) {
    const known = byStem.get(term.stem);
    if (known === undefined || known.weight < term.weight) byStem.set(term.stem, term);
  }
  return [...byStem.values()];
}
