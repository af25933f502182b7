import { cacheByArticle } from "../../../../gatsby/hooks/cacheByArticle";
import { compileSite, createCache } from "../../../support/gatsbyCache";
import { workInEmptyFolder } from "../../../support/workInEmptyFolder";

workInEmptyFolder();

const article = (name: string, contentDigest: string) => ({
  file: `${name}/index.md`,
  internal: { type: "Article" as const, contentDigest, owner: "" },
});

/** Runs with one cache: which articles something was made of, and what there is then. */
function createRun() {
  const cache = createCache();
  return async (articles: ReturnType<typeof article>[], version?: string) => {
    const made: string[] = [];
    const make = ({ file, internal }: ReturnType<typeof article>): string[] => {
      made.push(file);
      return [internal.contentDigest];
    };
    const values = await cacheByArticle("test", articles, { cache, make, ...(version && { version }) });
    return { made, values: values.map(({ article: { file }, value }) => [file, ...value]) };
  };
}

it("makes something of an article again only when the article has changed", async () => {
  await compileSite("1");
  const run = createRun();
  const first = await run([article("a", "1"), article("b", "1")]);
  expect(first.made).toEqual(["a/index.md", "b/index.md"]);
  const second = await run([article("b", "1"), article("c", "1"), article("a", "2")]);
  expect(second.made).toEqual(["c/index.md", "a/index.md"]);
  expect(second.values).toEqual([
    ["b/index.md", "1"],
    ["c/index.md", "1"],
    ["a/index.md", "2"],
  ]);
});

it("makes all again when the code or what else it reads has changed", async () => {
  await compileSite("1");
  const run = createRun();
  await run([article("a", "1")], "words");
  expect((await run([article("a", "1")], "words")).made).toEqual([]);
  expect((await run([article("a", "1")], "other words")).made).toEqual(["a/index.md"]);
  await compileSite("2");
  expect((await run([article("a", "1")], "other words")).made).toEqual(["a/index.md"]);
});
