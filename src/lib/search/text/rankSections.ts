import type { QueryTerm } from "../readQuery";
import { ranks, type TextManifest, type TextShard } from "./TextIndex";

/** A section that answers a question, by its article's and its own place there. */
export type RankedSection = { article: number; section: number; stems: ReadonlySet<string> };

/** Most sections of one article: the reader comes to the others from there. */
const mostOfArticle = 2;
/** Most words that one which stands nowhere is taken for. */
const mostLike = 6;
const likeWeight = 0.4;

/** The shards that a question takes, by their places. */
export function findShards(terms: readonly QueryTerm[], { shards }: TextManifest): number[] {
  return [...new Set(terms.map(({ stem }) => findShard(stem, shards)))].filter((place) => place >= 0);
}

function findShard(stem: string, shards: readonly string[]): number {
  return shards.findLastIndex((first) => first <= stem);
}

/**
 * The sections that answer a question, best first.
 *
 * @param loaded the shards of `findShards`, by their places
 */
export function rankSections(
  terms: readonly QueryTerm[],
  manifest: TextManifest,
  loaded: ReadonlyMap<number, TextShard>,
): RankedSection[] {
  const total = manifest.sections.reduce((sum, count) => sum + count, 0);
  const found = new Map<number, { score: number; typed: Set<string>; stems: Set<string> }>();
  for (const { stem, weight, isTyped } of terms) {
    const shard = loaded.get(findShard(stem, manifest.shards)) ?? {};
    for (const [own, list] of findLists(stem, shard, isTyped)) {
      const rarity = Math.log(1 + total / list.length) * weight * (own === stem ? 1 : likeWeight);
      let section = 0;
      for (const place of list) {
        section += Math.floor(place / ranks);
        const entry = found.get(section) ?? { score: 0, typed: new Set<string>(), stems: new Set<string>() };
        entry.score += rarity * (1 + (place % ranks));
        entry.stems.add(own);
        if (isTyped) entry.typed.add(stem);
        found.set(section, entry);
      }
    }
  }
  // A section that has all words goes before any that has one of them often.
  const ranked = [...found].sort(
    ([a, own], [b, other]) => other.typed.size - own.typed.size || other.score - own.score || a - b,
  );
  return limitPerArticle(ranked.map(([section, { stems }]) => ({ ...toPlace(section, manifest), stems })));
}

/** The places of a stem; where it stands nowhere, of those that begin so or are nearly so. */
function findLists(stem: string, shard: TextShard, isTyped: boolean): [string, readonly number[]][] {
  const own = Object.hasOwn(shard, stem) ? shard[stem] : undefined;
  if (own !== undefined) return [[stem, own]];
  if (!isTyped || stem.length < 4) return [];
  const slips = stem.length < 7 ? 1 : 2;
  return Object.entries(shard)
    .filter(([other]) => other.startsWith(stem) || isNearly(stem, other, slips))
    .slice(0, mostLike);
}

function toPlace(section: number, { sections }: TextManifest): { article: number; section: number } {
  let rest = section;
  let article = 0;
  while (article < sections.length - 1 && rest >= (sections[article] ?? 0)) rest -= sections[article++] ?? 0;
  return { article, section: rest };
}

function limitPerArticle(sections: readonly RankedSection[]): RankedSection[] {
  const counts = new Map<number, number>();
  return sections.filter(({ article }) => {
    const count = (counts.get(article) ?? 0) + 1;
    counts.set(article, count);
    return count <= mostOfArticle;
  });
}

/** Whether a word becomes another by at most so many letters changed, added or left out. */
function isNearly(a: string, b: string, slips: number): boolean {
  if (Math.abs(a.length - b.length) > slips) return false;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return (previous[b.length] ?? Infinity) <= slips;
}
