import { readShippedArticles } from "../support/readShippedArticles";

// All articles are parsed, on a machine that may be busy.
jest.setTimeout(120_000);

/** Beyond this, articles read as one template filled in. */
const mostArticles = 4;

describe("headings of the shipped articles", () => {
  it("stand in no more than four articles each", async () => {
    const articlesOf = new Map<string, Set<string>>();
    for (const { file, prose } of await readShippedArticles()) {
      for (const { place, text } of prose) {
        if (place !== "heading") continue;
        const key = text.toLowerCase();
        articlesOf.set(key, (articlesOf.get(key) ?? new Set()).add(file));
      }
    }

    expect(articlesOf.size).toBeGreaterThan(0);
    expect([...articlesOf].filter(([, files]) => files.size > mostArticles)).toEqual([]);
  });
});
