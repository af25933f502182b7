import { toStem } from "./toStem";
import { toWords } from "./toWords";

/** A stretch of a text, and whether it is what was looked for. */
export type MarkedText = { text: string; isMatch: boolean };

/** Cuts a text so that the words with one of these stems can be marked. Joined again it is the same text. */
export function markWords(text: string, stems: ReadonlySet<string>): MarkedText[] {
  const marked: MarkedText[] = [];
  let end = 0;
  for (const word of toWords(text)) {
    if (!stems.has(toStem(word.word))) continue;
    if (word.start > end) marked.push({ text: text.slice(end, word.start), isMatch: false });
    marked.push({ text: text.slice(word.start, word.end), isMatch: true });
    end = word.end;
  }
  if (end < text.length) marked.push({ text: text.slice(end), isMatch: false });
  return marked;
}

/** Whether any word of a text has one of these stems. */
export function hasMatch(text: string, stems: ReadonlySet<string>): boolean {
  return toWords(text).some(({ word }) => stems.has(toStem(word)));
}
