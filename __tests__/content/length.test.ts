import { readShippedArticles } from "../support/readShippedArticles";

// All articles are parsed, on a machine that may be busy.
jest.setTimeout(120_000);

/** Words of a career's prose: shorter tells too little, longer loses readers of sixteen. */
const shortest = 700;
const longest = 1_300;

describe("prose of the shipped careers", () => {
  it("has 700 to 1,300 words, headings, lists and tables included, code apart", async () => {
    const careers = (await readShippedArticles()).filter(
      ({ frontMatter }) => (frontMatter.kind ?? "career") === "career",
    );
    const lengths = careers.map(({ file, prose }) => ({
      file,
      words: prose.reduce((sum, { text }) => sum + text.split(" ").length, 0),
    }));

    expect(lengths.length).toBeGreaterThan(0);
    expect(lengths.filter(({ words }) => words < shortest || words > longest)).toEqual([]);
  });
});
