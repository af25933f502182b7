import { checkSite, findKnownPaths } from "../../../../gatsby/content/checkSite";
import { buildListPages } from "../../../../gatsby/pages/buildListPages";
import { frameProblems } from "../../../../gatsby/pages/previewProblems";
import {
  formatGithub,
  formatText,
  parseArticle,
  proseWords,
} from "../../../../plugins/gatsby-transformer-article";
import { brokenArticles } from "../../../fixtures/broken/brokenArticles";

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

  test("shows articles newest first, and what isn't published in the preview only", async () => {
    const later = parse("nanti", 'date: "2999-01-01"');
    const all = [later, ...articles];
    const build = await checkSite({ articles: all, files, preview: false });
    expect(build.shown.map(({ id }) => id)).toEqual(["baru", "lama"]);
    expect(build.listPages[0]?.context).toMatchObject({ ids: ["baru", "lama"] });
    const preview = await checkSite({ articles: all, files, preview: true });
    expect(preview.shown.map(({ id }) => id)).toEqual(["nanti", "draf", "baru", "lama"]);
  });
});

describe("what an editor would say of an article", () => {
  const hints = brokenArticles.filter(({ expected }) => Object.hasOwn(proseWords, expected.code));

  test("has an article for each of its rules", () => {
    expect(hints.map(({ expected }) => expected.code).sort()).toEqual(Object.keys(proseWords).sort());
  });

  test.each(hints)("$expected.code is told in the terminal, in the preview and beside the line on GitHub", async (broken) => {
    const { file, toBytes, beside = [], expected } = broken;
    const articles = [
      { ...parseArticle(toBytes(), file), id: file },
      ...beside.map((other) => ({ ...parseArticle(new TextEncoder().encode(other.text), other.file), id: other.file })),
    ];
    const files = new Map(articles.map((article) => [article.file, ""]));
    const { problems } = await checkSite({ articles, files, preview: true });
    const own = problems.filter((problem) => problem.file === file);
    const [{ line, column, message, fix } = own[0]!] = own.filter(({ code }) => code === expected.code);
    const source = new TextDecoder().decode(toBytes());

    const text = formatText(own, { colour: false, readSource: () => source, contentPath: "content" });
    expect(text).toContain(`  ${line}:${column}  `);
    expect(text).toContain(message);
    expect(text).toContain(`→ ${fix}`);
    expect(text).toMatch(new RegExp(`^ +> +${line} \\| `, "m"));
    expect(formatGithub(own, { contentPath: "content" })).toMatch(
      new RegExp(`^::(?:warning|notice) file=content/${file},line=${line},col=${column},title=${expected.code}::`, "m"),
    );
    expect(frameProblems(own, source)).toContainEqual(
      expect.objectContaining({
        message,
        fix,
        guideHref: `/_panduan/#isi-${expected.code}`,
        frame: expect.arrayContaining([expect.objectContaining({ line, mark: column - 1 })]) as object,
      }),
    );
  });
});
