import { joinedWords } from "./words/joinedWords";

/** A word of a text, and where it stands there. */
export type Word = {
  /** In small letters, without accents */
  word: string;
  start: number;
  end: number;
};

/** `c++` and `c#` are words; so is `3d`. */
const wordPattern = /[\p{L}\p{N}\p{M}]+(?:\+\+|#)?/gu;

/** What may stand between two words that are one: `back end`, `back-end`, `front/end`. */
const joint = /^[ \u00A0/-]$/;

/** Most words that a text is read for: a reader's question has some ten. */
const maxWords = 5_000;

/** The words of a text, in its order. What is often written apart is one word, as in `back end`. */
export function toWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index: start } of text.matchAll(wordPattern)) {
    if (words.length >= maxWords) break;
    const word = plain.test(found) ? found.toLowerCase() : withoutAccents(found);
    const end = start + found.length;
    const last = words.at(-1);
    const joined = last && joinedWords.get(last.word)?.get(word);
    if (last && joined !== undefined && joint.test(text.slice(last.end, start))) {
      words[words.length - 1] = { word: joined, start: last.start, end };
      continue;
    }
    words.push({ word, start, end });
  }
  return words;
}

/** Nearly all words are: what others need takes four times as long. */
const plain = /^[\w+#]*$/;

function withoutAccents(word: string): string {
  return word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
