import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BuildArgs } from "gatsby";
import type { Published } from "../../../../../gatsby/hooks/postBuild/readPublished";
import { writeFeeds } from "../../../../../gatsby/hooks/postBuild/writeFeeds";
import { parseArticle } from "../../../../../plugins/gatsby-transformer-article";
import { renderParts } from "../../../../support/renderBody";
import { workInEmptyFolder } from "../../../../support/workInEmptyFolder";

workInEmptyFolder();

function toArticle(id: string, field: string) {
  const source = `---\nslug: /${id}\ndate: "2020-01-02"\ntitle: ${id}\nfield: ${field}\n---\n\nIsi ${id}.`;
  return { ...parseArticle(Buffer.from(source), `${id}.md`), id };
}

/** Of Gatsby, what writing feeds needs; `asked` gets the ids of articles whose bodies are asked for. */
function toBuild(articles: ReturnType<typeof toArticle>[], asked: string[] = []) {
  return {
    basePath: "",
    graphql: (_: string, { ids }: { ids: string[] }) => {
      asked.push(...ids);
      const nodes = articles
        .filter(({ id }) => ids.includes(id))
        .map(({ id, body }) => ({ id, parts: renderParts(body), coverHtml: null }));
      return Promise.resolve({ data: { allArticle: { nodes } } });
    },
  } as unknown as BuildArgs;
}

function toPublished(articles: ReturnType<typeof toArticle>[]) {
  const paths = articles.map(({ frontMatter }) => `/bidang/${frontMatter.field}/`);
  const fields = ["data", "design"].map((key) => ({ key, name: key, description: `Bidang ${key}.` }));
  return { articles, paths: new Set(["/", ...paths]), fields, authors: [] } as unknown as Published;
}

const hasFeed = (field: string) => existsSync(join("public/bidang", field, "rss.xml"));

test("the feed of a field is deleted with its last article", async () => {
  const both = [toArticle("satu", "data"), toArticle("dua", "design")];
  await writeFeeds(toPublished(both), toBuild(both));
  expect([hasFeed("data"), hasFeed("design")]).toEqual([true, true]);
  const one = both.slice(0, 1);
  await writeFeeds(toPublished(one), toBuild(one));
  expect([hasFeed("data"), hasFeed("design")]).toEqual([true, false]);
  expect(await readFile("public/feed.json", "utf8")).not.toContain("Isi dua");
});

test("only articles that are in a feed are asked for their bodies, each once", async () => {
  const articles = Array.from({ length: 120 }, (_, index) =>
    toArticle(`a${index}`, index < 60 ? "data" : "design"),
  );
  const asked: string[] = [];
  await writeFeeds(toPublished(articles), toBuild(articles, asked));
  expect(asked).toHaveLength(40);
  expect(new Set(asked).size).toBe(40);
});

test("a query that fails stops the build", async () => {
  const build = {
    ...toBuild([]),
    graphql: () => Promise.resolve({ data: { allArticle: { nodes: [] } }, errors: ["rusak"] }),
  } as unknown as BuildArgs;
  await expect(writeFeeds(toPublished([]), build)).rejects.toThrow("rusak");
});
