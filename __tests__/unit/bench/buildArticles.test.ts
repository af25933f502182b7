import { buildArticles } from "../../../bench/buildArticles";
import { checkSite } from "../../../gatsby/content/checkSite";
import { parseArticle } from "../../../plugins/gatsby-transformer-article";

const articles = buildArticles(60);

it("makes the same articles from the same seed, and others from another", () => {
  expect(buildArticles(60)).toEqual(articles);
  expect(buildArticles(60, 2).filter(({ text }, index) => text === articles[index]?.text)).toEqual([]);
});

it("makes no two alike", () => {
  for (const key of ["file", "path", "title", "text"] as const)
    expect(new Set(articles.map((article) => article[key])).size).toBe(articles.length);
});

it("makes articles of 2 to 14 kB, a third of them with all facts", () => {
  const sizes = articles.map(({ text }) => Buffer.byteLength(text));
  expect(Math.min(...sizes)).toBeGreaterThan(2_000);
  expect(Math.max(...sizes)).toBeLessThan(14_000);
  expect(Math.max(...sizes) / Math.min(...sizes)).toBeGreaterThan(3);
  expect(articles.filter(({ hasProfile }) => hasProfile)).toHaveLength(20);
});

// Few careers name each other in a circle that closes early.
it.each([1, 4, 7, 60])("makes %i articles in which the content check finds nothing", async (count) => {
  const parsed = buildArticles(count).map(({ file, text }) => ({
    ...parseArticle(new TextEncoder().encode(text), file),
    id: file,
  }));
  const files = new Map(parsed.map(({ file }) => [file, ""]));
  const { problems, shown } = await checkSite({ articles: parsed, files, preview: false });
  expect(problems).toEqual([]);
  expect(shown).toHaveLength(count);
});
