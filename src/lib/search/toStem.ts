import { stemmer } from "@orama/stemmers/indonesian";
import { sameWords } from "./words/sameWords";

/** What stands for a word and all its forms: `menguji`, `pengujian` and `uji` are one, and so are `test` and `tes`. */
export function toStem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemWord(toSame(word));
  const same = sameWords.get(stem);
  const found = same === undefined ? stem : stemWord(same);
  if (stems.size < maxStems) stems.set(word, found);
  return found;
}

/** Of a word that is nothing but prefixes and suffixes nothing would be left. */
function stemWord(word: string): string {
  return stemmer(word) || word;
}

/** The same words come again and again, and a stemmer's rules take their time. */
const stems = new Map<string, string>();
const maxStems = 20_000;

/** The word that stands for a word, whole: what the tables of words are written in. */
export function toSame(word: string): string {
  return sameWords.get(word) ?? word;
}
