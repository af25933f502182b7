import { toAddressName } from "../listPaths";

/** A major of `_data/jurusan.yaml`, or one that only articles name. */
export type Major = {
  /** Its anchor at /jurusan/ */
  key: string;
  name: string;
  /** What an abbreviation stands for */
  fullName: string | null;
  school: "smk" | "kampus";
  /** How articles write it, beside the name */
  spellings: readonly string[];
};

/** What of an article's front matter names majors. */
export type MajorFacts = {
  majors: readonly string[] | null;
  routes: readonly { type: string; title?: string | null | undefined }[] | null;
};

type Spelling = { words: string; major: Major };

/**
 * Makes a function that gives the majors that an article names, in the order of the list: those of `majors`, and the
 * vocational schools among its routes. What is not in the list is a major of its own, under the name that the article
 * gives it.
 *
 * @param list of `_data/jurusan.yaml`
 */
export function buildMajorFinder(list: readonly Major[]): (facts: MajorFacts) => Major[] {
  const spellings = { smk: toSpellings(list, "smk"), kampus: toSpellings(list, "kampus") };
  const order = new Map(list.map(({ key }, index) => [key, index]));
  const findIn = (text: string, school: Major["school"]): Major[] => {
    let rest = toWords(text);
    const found: Major[] = [];
    for (const { words, major } of spellings[school]) {
      if (!rest.includes(words)) continue;
      found.push(major);
      // "Manajemen Informatika" is no "Informatika", and the longer spelling comes first.
      rest = rest.replaceAll(words, " · ");
    }
    return found;
  };
  return ({ majors, routes }) => {
    const named = (majors ?? []).flatMap((text) => {
      const school = /\bSMK\b/.test(text) ? "smk" : "kampus";
      const known = findIn(text, school);
      return known.length > 0
        ? known
        : [{ key: toAddressName(text), name: text, fullName: null, school, spellings: [] } as const];
    });
    const schools = (routes ?? []).flatMap(({ type, title }) =>
      type === "vocational" ? findIn(title ?? "", "smk") : [],
    );
    const byKey = new Map([...named, ...schools].map((major) => [major.key, major]));
    const toPlace = ({ key }: Major): number => order.get(key) ?? list.length;
    return [...byKey.values()].sort((a, b) => toPlace(a) - toPlace(b));
  };
}

/** All that a major is called. */
export function toMajorNames({ name, fullName, spellings }: Major): string[] {
  return [name, ...(fullName === null ? [] : [fullName]), ...spellings];
}

/** The longest first. */
function toSpellings(list: readonly Major[], school: Major["school"]): Spelling[] {
  return list
    .filter((major) => major.school === school)
    .flatMap((major) => toMajorNames(major).map((text) => ({ words: toWords(text), major })))
    .sort((a, b) => b.words.length - a.words.length);
}

/** Only the words, each between spaces: `" teknik informatika "`. */
function toWords(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}
