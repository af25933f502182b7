import { buildArticles } from "../../../../scripts/bench/buildArticles";

const source = (words: string) =>
  `---\nslug: "/asal"\n---\n\n## Satu\n\n${words} [a](/asal/) dan [b](/tujuan/).\n\n## Dua\n\n${words.repeat(900)}\n\n## Tiga\n\n${words.repeat(90)}\n`;

describe("buildArticles", () => {
  const articles = buildArticles([source("kata "), source("lain ")], 50);

  test("makes no two alike", () => {
    expect(new Set(articles.map(({ text }) => text)).size).toBe(50);
    expect(new Set(articles.map(({ file }) => file)).size).toBe(50);
  });

  test("makes the same ones each time", () => {
    expect(buildArticles([source("kata "), source("lain ")], 50)).toEqual(articles);
  });

  test("links them to each other alone", () => {
    const slugs = new Set(articles.map(({ text }) => /^slug: "(.*)"$/m.exec(text)?.[1]));
    const links = articles.flatMap(({ text }) =>
      [...text.matchAll(/\]\((.*?)\/\)/g)].map(([, path]) => path),
    );
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((path) => !slugs.has(path))).toEqual([]);
  });
});
