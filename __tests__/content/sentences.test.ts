import { readShippedArticles } from "../support/readShippedArticles";

// All articles are parsed, on a machine that may be busy.
jest.setTimeout(120_000);

/** From this length on, two articles with the same sentence have copied it. */
const fewestWords = 8;

/**
 * A sentence ends at its mark and whatever closes after it, where a space follows: not in "Rp7.100.000" or "Node.js".
 * What a colon or semicolon divides counts apart, since it is copied as easily.
 */
const sentenceEnd = /(?<=[.!?…:;][”"’')\]]*)\s+/;

/** Words alone, so that neither case nor commas nor emphasis make two of one sentence. */
const toWords = (sentence: string): string[] => sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

describe("sentences of the shipped articles", () => {
  it("of eight words or more stand in one article each", async () => {
    const placesOf = new Map<string, { file: string; place: string }[]>();
    for (const { file, prose, facts } of await readShippedArticles()) {
      for (const { place, text } of [...prose, ...facts]) {
        for (const sentence of text.split(sentenceEnd)) {
          const words = toWords(sentence);
          if (words.length < fewestWords) continue;
          const key = words.join(" ");
          const places = placesOf.get(key) ?? [];
          places.push({ file, place });
          placesOf.set(key, places);
        }
      }
    }
    const shared = [...placesOf].filter(([, places]) => new Set(places.map(({ file }) => file)).size > 1);

    expect(placesOf.size).toBeGreaterThan(0);
    expect(shared).toEqual([]);
  });
});
