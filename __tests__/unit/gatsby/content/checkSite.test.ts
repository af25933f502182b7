import { checkSite, findKnownPaths } from "../../../../gatsby/content/checkSite";
import { buildListPages } from "../../../../gatsby/pages/buildListPages";
import { parseArticle } from "../../../../plugins/gatsby-transformer-article";

test("lists, feeds and files of the build may be linked to; a field without articles has none", () => {
  const article = { id: "a", frontMatter: { field: "data", tags: ["python"], authors: null } };
  const paths = findKnownPaths(buildListPages([article], ["redaksi"]), ["favicon.ico"]);
  expect(paths).toEqual(
    expect.arrayContaining([
      "/",
      "/rss.xml",
      "/feed.json",
      "/bidang/data/",
      "/bidang/data/rss.xml",
      "/bidang/data/feed.json",
      "/topik/python/",
      "/robots.txt",
      "/sitemap-index.xml",
      "/favicon.ico",
    ]),
  );
  expect(paths.filter((path) => /design|topik.*xml|penulis/.test(path))).toEqual([]);
});

describe("checkSite", () => {
  const parse = (name: string, lines: string, body = "Isi.") => {
    const text = `---\nslug: "/${name}"\ntitle: "${name}"\ndescription: "Satu."\n${lines}\n---\n\n${body}\n`;
    return { id: name, ...parseArticle(new TextEncoder().encode(text), `${name}.md`) };
  };
  const old = parse("lama", 'date: "2019-01-01"', "[Tentang](/tentang/) [Ikon](/favicon.ico) [Tiada](/tiada/)");
  const recent = parse("baru", 'date: "2020-01-01"', "[Draf](/draf/)");
  const draft = parse("draf", 'date: "2020-02-02"\ndraft: true');
  const articles = [old, draft, recent];
  const files = new Map(articles.map(({ file }) => [file, ""]));

  test("finds the problems of files and between them, in one order", async () => {
    const { problems } = await checkSite({
      articles: [...articles, parse("bidang/data", "date: kemarin")],
      files,
      preview: false,
    });
    expect(problems.map(({ file, code }) => [file, code])).toEqual([
      ["baru.md", "link-hidden"],
      ["bidang/data.md", "slug-reserved"],
      ["bidang/data.md", "date-format"],
      ["draf.md", "draft"],
      ["lama.md", "link-dead"],
    ]);
  });

  test("shows articles newest first, and drafts in the preview only", async () => {
    const build = await checkSite({ articles, files, preview: false });
    expect(build.shown.map(({ id }) => id)).toEqual(["baru", "lama"]);
    expect(build.listPages[0]?.context).toMatchObject({ ids: ["baru", "lama"] });
    const preview = await checkSite({ articles, files, preview: true });
    expect(preview.shown.map(({ id }) => id)).toEqual(["draf", "baru", "lama"]);
  });
});
