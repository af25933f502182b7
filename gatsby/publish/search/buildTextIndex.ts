import { createHash } from "node:crypto";
import {
  ranks,
  type ArticleText,
  type TextManifest,
  type TextSection,
  type TextShard,
} from "../../../src/lib/search/text/TextIndex";
import { toStem } from "../../../src/lib/search/toStem";
import { toWords } from "../../../src/lib/search/toWords";
import { pupilWords } from "../../../src/lib/search/words/pupilWords";

/** What the build writes of the text of all articles: files by their paths, without the path prefix. */
export type TextIndex = { manifest: TextManifest; files: Map<string, string> };

/** About as many characters has a shard: some 8 kB on the wire. */
const shardSize = 24_000;

/** The stems of a section's words, and how much it is about each, from 0 to `ranks - 1`. */
type RankedStems = readonly (readonly [stem: string, rank: number])[];

/** An article's text, and the stems of each of its sections. */
type RankedText = { text: ArticleText; stems: readonly RankedStems[] };

/** Makes the index of all articles' text, in files that are asked for one by one. */
export function buildTextIndex(articles: readonly RankedText[]): TextIndex {
  const places = new Map<string, number[]>();
  const last = new Map<string, number>();
  let section = 0;
  for (const own of articles.flatMap(({ stems }) => stems)) {
    for (const [stem, rank] of own) {
      const list = places.get(stem) ?? [];
      list.push((section - (last.get(stem) ?? 0)) * ranks + rank);
      places.set(stem, list);
      last.set(stem, section);
    }
    section++;
  }
  const shards = cutShards(places);
  const texts = articles.map(({ text }) => JSON.stringify(text));
  const contents = [...shards.map(({ content }) => content), ...texts];
  const digest = contents
    .reduce((hash, content) => hash.update(content), createHash("sha256"))
    .digest("hex")
    .slice(0, 10);
  const folder = `/static/isi-${digest}/`;
  return {
    manifest: {
      folder,
      shards: shards.map(({ first }) => first),
      sections: articles.map(({ stems }) => stems.length),
    },
    files: new Map([
      ...shards.map(({ content }, place): [string, string] => [`${folder}k${place}.json`, content]),
      ...texts.map((content, place): [string, string] => [`${folder}t${place}.json`, content]),
    ]),
  };
}

/** How much a section is about each of its words; words that say nothing are left out. */
export function rankStems({ heading = "", text }: TextSection): RankedStems {
  const counts = new Map<string, number>();
  const count = (words: string, worth: number): void => {
    for (const { word } of toWords(words)) {
      if (pupilWords.get(word)?.length === 0) continue;
      const stem = toStem(word);
      counts.set(stem, (counts.get(stem) ?? 0) + worth);
    }
  };
  count(text, 1);
  count(heading, 3);
  return [...counts].map(([stem, worth]) => [stem, Math.min(ranks - 1, Math.floor(Math.log2(worth)))]);
}

function cutShards(places: ReadonlyMap<string, readonly number[]>): { first: string; content: string }[] {
  const shards: { first: string; stems: [string, readonly number[]][]; size: number }[] = [];
  for (const [stem, list] of [...places].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const size = stem.length + list.join().length;
    const current = shards.at(-1);
    if (current === undefined || current.size + size > shardSize)
      shards.push({ first: stem, stems: [[stem, list]], size });
    else {
      current.stems.push([stem, list]);
      current.size += size;
    }
  }
  return shards.map(({ first, stems }) => ({
    first,
    content: JSON.stringify(Object.fromEntries(stems) satisfies TextShard),
  }));
}
