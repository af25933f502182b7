/** A part of a text, and where in it that begins. */
export type Sentence = { text: string; at: number };

/** A sentence ends at its mark and whatever closes after it, where a space follows: not in "Rp7.100.000" or "Node.js". */
const end = /[.!?…]["”’')\]]*\s+/g;
/** What colons and semicolons part is copied as easily as a sentence. */
const clauseEnd = /[.!?…:;]["”’')\]]*\s+/g;
/** Short forms that something always follows. */
const shortForm = /(?:^|[^\p{L}])(?:Rp|No|hlm|mis|vs)$/u;

/** The sentences of a text. */
export const splitSentences = (text: string): Sentence[] => split(text, end);

/** The same, each parted at its colons and semicolons. */
export const splitClauses = (text: string): Sentence[] => split(text, clauseEnd);

function split(text: string, mark: RegExp): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  const add = (to: number): void => {
    const sentence = text.slice(at, to);
    const start = sentence.search(/\S/);
    if (start >= 0) sentences.push({ text: sentence.trim(), at: at + start });
    at = to;
  };
  for (const { 0: found, index } of text.matchAll(mark)) {
    if (!shortForm.test(text.slice(Math.max(at, index - 5), index))) add(index + found.length);
  }
  add(text.length);
  return sentences;
}

/** How many words a text has; code counts as one, a dash as none. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}`]/u.test(word)).length;
}
