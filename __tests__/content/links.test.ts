import { readShippedArticles, type ShippedArticle } from "../support/readShippedArticles";
import { runScript } from "../unit/scripts/runScript";

jest.setTimeout(120_000);

/** How many other articles lead to each article, by what leads there. */
function countInbound(
  articles: readonly ShippedArticle[],
  findTargets: (article: ShippedArticle) => readonly string[],
): { path: string; from: number }[] {
  return articles.map(({ path }) => ({
    path,
    from: articles.filter((other) => other.path !== path && findTargets(other).includes(path)).length,
  }));
}

const findProseTargets = ({ links }: ShippedArticle) =>
  links.map(({ target }) => target.replace(/[?#].*$/, "").replace(/\/?$/, "/"));
const findRelatedTargets = ({ frontMatter }: ShippedArticle) =>
  (frontMatter.related ?? []).map((slug) => `${slug}/`);

describe("the shipped articles", () => {
  it("pass `npm run check:content` without error, warning or word", async () => {
    const articles = await readShippedArticles();
    // Today, as for writers: not the day that tests of the script go by.
    const { code, stdout, stderr } = runScript("checkContent", ["--strict", "--format", "text"], {
      CONTENT_DIR: "content",
      BUILD_DATE: "",
    });

    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: `${articles.length} artikel diperiksa, semuanya beres.\n`,
      stderr: "",
    });
  });

  it("are each linked from the prose of at least two others", async () => {
    const inbound = countInbound(await readShippedArticles(), findProseTargets);

    expect(inbound.filter(({ from }) => from < 2)).toEqual([]);
  });

  it("are each, guides apart, related to from at least two others", async () => {
    const careers = (await readShippedArticles()).filter(({ frontMatter }) => frontMatter.kind !== "guide");
    const inbound = countInbound(careers, findRelatedTargets);

    expect(inbound.filter(({ from }) => from < 2)).toEqual([]);
  });
});
