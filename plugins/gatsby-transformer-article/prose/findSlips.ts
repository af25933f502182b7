import { findRun, type Prose } from "./findProse";
import { places, rivals, stems, verbs, wholeWords } from "./spellings";

/** A word that is spelt otherwise here, as it was written, and where it begins in its text. */
export type Slip = { written: string; right: string; at: number };

/**
 * What is spelt against KBBI and EYD V where writers slip most, and words for which this site uses others. A list of
 * slips, not a dictionary: what it doesn't know is right. Names, stressed words and addresses are left alone.
 */
export function findSlips(prose: Prose): Slip[] {
  if (!mayHaveSlip(prose.text)) return [];
  const slips: Slip[] = [];
  let depth = 0;
  let isStart = true;
  /** The word just before, where nothing but a space is between. */
  let before: Slip | null = null;
  for (const { 0: token, index } of prose.text.matchAll(/\S+/g)) {
    const opening = /^[("“‘[]+/.exec(token)?.[0] ?? "";
    depth += countOf(token, "(");
    const isAddress = /[./@_\\]\p{L}|\d|:\/\//u.test(token);
    const words: Slip[] = isAddress
      ? []
      : [...token.matchAll(/\p{L}+/gu)].map(({ 0: written, index: from }) => ({
          written,
          right: "",
          at: index + from,
        }));
    words.forEach((word, position) => {
      const begins = position === 0 && (isStart || opening.length > 0);
      const isName = /^\p{Lu}/u.test(word.written) && !(begins && /\p{Ll}/u.test(word.written));
      if (isName || findRun(prose, word.at).stressed) return;
      const pair = position === 0 && opening === "" ? before : null;
      const lower = word.written.toLowerCase();
      const joined = pair === null ? null : joinPair(pair.written.toLowerCase(), word.written);
      if (pair !== null && joined !== null) {
        const written = `${pair.written} ${word.written}`;
        slips.push({ written, right: likeCase(joined, written), at: pair.at });
        return;
      }
      const rival =
        depth > 0 || prose.kind === "fact"
          ? undefined
          : findRival(lower, prose.text.slice(word.at + lower.length));
      const right = rival ?? findRight(lower);
      if (right !== null) slips.push({ ...word, right: likeCase(right, word.written) });
    });
    const last = words.at(-1);
    before = last !== undefined && token.endsWith(last.written) ? last : null;
    isStart = /[.!?…:;]["”’')\]]*$/.test(token);
    depth = Math.max(0, depth - countOf(token, ")"));
  }
  return slips;
}

/** Whether a text has any word, or two, that may be a slip: most texts have none, and are done with. */
function mayHaveSlip(text: string): boolean {
  let before = "";
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (findRight(word) !== null || Object.hasOwn(rivals, word) || joinPair(before, word) !== null)
      return true;
    before = word;
  }
  return false;
}

/** After such a word, the one before is a part of a trade's name: "database administrator". */
const trade = /^ (?:administrator|analyst|architect|designer|developer|engineer|manager|programmer)/i;

const findRival = (word: string, after: string): string | undefined =>
  Object.hasOwn(rivals, word) && !trade.test(after) ? rivals[word] : undefined;

/** With a capital where the written word has one. */
const likeCase = (right: string, written: string): string =>
  /^\p{Lu}/u.test(written) ? right.charAt(0).toUpperCase() + right.slice(1) : right;

const countOf = (text: string, sign: string): number => text.split(sign).length - 1;

/** Answers for words met before, of any article: most words of one are in others too. */
const known = new Map<string, string | null>();
/** Bounds what is kept; a content folder has some ten thousand words. */
const mostKnown = 50_000;

/** The right form of a wrong word, in lower case, or `null`. */
function findRight(word: string): string | null {
  const found = known.get(word);
  if (found !== undefined) return found;
  const right = correct(word);
  if (known.size >= mostKnown) known.clear();
  known.set(word, right);
  return right;
}

const toChoice = (words: readonly string[]): string => `(?:${words.join("|")})`;
const toWords = (list: string): string[] => list.trim().split(/\s+/);

const clitic = "(?:nya|mu|ku|lah|kah|pun)?";
const prefix = "(?:ber|di|diper|ke|me|mem|men|meng|memper|pe|pem|pen|peng|per|se|ter)?";
const stem = new RegExp(`^${prefix}(${Object.keys(stems).join("|")})(?:an|kan|i)?${clitic}$`);
const wholeWord = new RegExp(`^(${Object.keys(wholeWords).join("|")})${clitic}$`);
// "Keluar" is a verb as well.
const place = new RegExp(`^(di|ke(?!luar))(${toChoice(toWords(places))}${clitic})$`);
const passive = new RegExp(`^${toChoice(toWords(verbs))}${clitic}$`);
// Only twelve conjunctions are one word with "pun" (EYD V, "Partikel").
const apart = /^(apa|siapa|mana|kapan|berapa|itu|ini|dia|kamu|kita|kami|mereka|orang|satu)pun$/;

function correct(word: string): string | null {
  const whole = wholeWord.exec(word)?.[1];
  if (whole !== undefined) return word.replace(whole, wholeWords[whole] ?? whole);
  const slip = stem.exec(word)?.[1];
  if (slip !== undefined) return word.replace(slip, stems[slip] ?? slip);
  if (place.test(word)) return word.replace(place, "$1 $2");
  return apart.test(word) ? word.replace(apart, "$1 pun") : null;
}

/** Second halves, by the first half that belongs to them (EYD V, "Kata Turunan"). */
const pairs: ReadonlyMap<string, RegExp> = new Map([
  ["di", passive],
  ["ke", /^(?:pada|mari)$/],
  ["dari", /^pada$/],
  ["antar", /^(?:bagian|kantor|kota|layar|negara|perangkat|program|pulau|sistem|tim)$/],
  ["non", /^\p{Ll}+$/u],
  ["pasca", /^\p{Ll}+$/u],
  ["multi", /^\p{Ll}+$/u],
]);

/** Two words that are one, or `null`. */
function joinPair(first: string, second: string): string | null {
  return pairs.get(first)?.test(second) === true ? first + second : null;
}
