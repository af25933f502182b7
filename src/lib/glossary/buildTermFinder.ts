import type { Term } from "./Term";

/** A name of a term, where it stands in a text. */
type FoundTerm = { key: string; start: number; end: number };

/** Finds the terms that a plain text names, in the order of the text; none overlaps another. */
export type TermFinder = (text: string) => FoundTerm[];

type Name = { key: string; name: string; lowerCase: string; isExact: boolean };

/** What must not stand right before a name, or it is a part of something else: `Next.js`, `TCP/IP`, `re-deploy`. */
const joinedBefore = /[\p{L}\p{N}_/.@#+-]$/u;
/** Likewise after it; but `API-nya` is an API, and a sentence may end. */
const joinedAfter =
  /^(?:[\p{L}\p{N}_@#+]|\/[\p{L}\p{N}]|\.[\p{L}\p{N}]|-(?!(?:nya|lah|kah|ku|mu|pun)\b)[\p{L}\p{N}])/u;
/** Where a sentence begins, a name of small letters has a capital. */
const sentenceStart = /(?:^|[.!?:]["”)]?)\s*["“(]*$/;

/**
 * Makes a function that finds terms by their names: a name with a capital letter as it is written, others in small
 * letters. Looks each word up once, so that a text takes the same time however many terms there are.
 */
export function buildTermFinder(
  terms: readonly Pick<Term, "key" | "term" | "aliases" | "marks">[],
): TermFinder {
  const byFirstWord = new Map<string, Name[]>();
  for (const { key, term, aliases, marks } of terms) {
    for (const name of marks ?? [term, ...aliases]) {
      const lowerCase = name.toLowerCase();
      const first = firstWord.exec(lowerCase)?.[0] ?? lowerCase;
      const names = byFirstWord.get(first) ?? [];
      names.push({ key, name, lowerCase, isExact: lowerCase !== name });
      byFirstWord.set(first, names);
    }
  }
  for (const names of byFirstWord.values()) names.sort((a, b) => b.name.length - a.name.length);

  return (text) => {
    const found: FoundTerm[] = [];
    let end = 0;
    for (const { 0: word, index: start } of text.matchAll(words)) {
      if (start < end) continue;
      const name = byFirstWord.get(word.toLowerCase())?.find((name) => isAt(text, start, name));
      if (name === undefined) continue;
      end = start + name.name.length;
      found.push({ key: name.key, start, end });
    }
    return found;
  };
}

const words = /[\p{L}\p{N}]+/gu;
const firstWord = /[\p{L}\p{N}]+/u;

function isAt(text: string, start: number, { name, lowerCase, isExact }: Name): boolean {
  const end = start + name.length;
  const written = text.slice(start, end);
  const isWritten =
    written === name ||
    (!isExact && written.slice(1) === lowerCase.slice(1) && written.toLowerCase() === lowerCase
      ? sentenceStart.test(text.slice(Math.max(0, start - 8), start))
      : false);
  return (
    isWritten &&
    !joinedBefore.test(text.slice(Math.max(0, start - 2), start)) &&
    !joinedAfter.test(text.slice(end, end + 8))
  );
}
