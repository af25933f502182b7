import { toStem } from "../toStem";
import { toWords } from "../toWords";

/** About as many characters: two lines of a wide page, five of a narrow one. */
const length = 180;
/** How far before the first word that was looked for it begins. */
const lead = 50;

/** The part of a text that has most of the words that were looked for, cut between words. */
export function findExcerpt(text: string, stems: ReadonlySet<string>): string {
  if (text.length <= length) return text;
  const words = toWords(text);
  const matches = words
    .map(({ word, start }) => ({ stem: toStem(word), start }))
    .filter(({ stem }) => stems.has(stem));
  let best = { start: 0, count: 0 };
  for (const { start } of matches) {
    const within = matches.filter((other) => other.start >= start && other.start < start + length - lead);
    const count = new Set(within.map(({ stem }) => stem)).size;
    if (count > best.count) best = { start, count };
  }
  const from = Math.max(0, Math.min(best.start - lead, text.length - length));
  const first = from === 0 ? 0 : (words.find(({ start }) => start >= from)?.start ?? from);
  const last = words.findLast(({ end }) => end <= first + length)?.end ?? text.length;
  const isEnd = last >= (words.at(-1)?.end ?? 0);
  return `${first > 0 ? "… " : ""}${text.slice(first, isEnd ? text.length : last)}${isEnd ? "" : " …"}`;
}
