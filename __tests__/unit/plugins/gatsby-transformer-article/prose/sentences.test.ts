import {
  countWords,
  splitClauses,
  splitSentences,
} from "../../../../../plugins/gatsby-transformer-article/prose/sentences";

test("a sentence ends at its mark, not within a number, a name or a short form", () => {
  const text = 'Gajinya Rp. 7.100.000 di Node.js. "Betul?" Ya: itu!  Selesai';
  expect(splitSentences(text)).toEqual([
    { text: "Gajinya Rp. 7.100.000 di Node.js.", at: 0 },
    { text: '"Betul?"', at: 34 },
    { text: "Ya: itu!", at: 43 },
    { text: "Selesai", at: 53 },
  ]);
});

test("clauses end at colons and semicolons too", () => {
  expect(splitClauses("Ya: itu; ini.").map(({ text }) => text)).toEqual(["Ya:", "itu;", "ini."]);
});

test("code and figures are words, a dash is none", () => {
  expect(countWords("  Rp5–7 juta — dari `…`, kata  ")).toBe(5);
});
