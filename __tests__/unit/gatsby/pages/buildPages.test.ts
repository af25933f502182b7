import { buildListPages } from "../../../../gatsby/pages/buildListPages";
import { buildPages, type PageArticle, type PageFacts } from "../../../../gatsby/pages/buildPages";
import type { PageSpec } from "../../../../gatsby/pages/PageSpec";
import {
  buildProblem,
  emptyFields,
  parseFrontMatter,
  type Problem,
} from "../../../../plugins/gatsby-transformer-article";
import { sortArticles } from "../../../../src/lib/sortArticles";

/** An article at `/<name>/`; `yaml` is what else its front matter says. */
function article(name: string, yaml = "", more: Partial<PageArticle> = {}): PageArticle {
  const { fields } = parseFrontMatter(`slug: "/${name}"\ndate: "2020-01-01"\ntitle: "${name}"\n${yaml}`, {
    file: `${name}/index.md`,
    line: 2,
  });
  return {
    id: name,
    file: `${name}/index.md`,
    slug: `/${name}`,
    path: `/${name}/`,
    title: name,
    frontMatter: { ...emptyFields, ...fields },
    ...more,
  };
}

const dated = (name: string, date: string, yaml = ""): PageArticle => {
  const made = article(name, yaml);
  return { ...made, frontMatter: { ...made.frontMatter, date } };
};

function build(articles: readonly PageArticle[], facts: Partial<PageFacts> = {}): PageSpec[] {
  const newestFirst = sortArticles(
    articles.map((article) => ({ ...article, date: article.frontMatter.date })),
  );
  const listPages = buildListPages(newestFirst, Object.keys(facts.authors ?? {}));
  const quiz = { statements: [], weights: {} };
  return buildPages(newestFirst, {
    listPages,
    authors: {},
    quiz,
    today: "2026-11-24",
    problems: null,
    ...facts,
  });
}

function find(pages: readonly PageSpec[], id: string) {
  return pages.find((page) => page.template === "ArticleTemplate" && page.context.id === id);
}

const findPaths = (pages: readonly PageSpec[], template: PageSpec["template"]): string[] =>
  pages.filter((page) => page.template === template).map(({ path }) => path);

test("without articles there is an index, and tools without careers", () => {
  expect(build([])).toEqual([
    {
      template: "IndexTemplate",
      path: "/",
      context: { ids: [], listPath: "/", page: 1, pageCount: 1, fields: [] },
    },
    { template: "QuizTemplate", path: "/kuis/", context: { ids: [], statements: [], careers: [] } },
    { template: "CompareTemplate", path: "/bandingkan/", context: { ids: [], careers: [], pairs: [] } },
    { template: "MapTemplate", path: "/peta/", context: { ids: [], careers: [], count: 0 } },
    { template: "OpenDataTemplate", path: "/data/", context: { ids: [], cards: [], count: 0, date: null } },
    { template: "AskTemplate", path: "/tanya/", context: { ids: [], careers: [] } },
  ]);
});

test("articles follow each other by date, and the index lists the newest first", () => {
  const pages = build([dated("lama", "2019-01-01"), dated("baru", "2021-01-01"), article("tengah")]);

  expect(pages[0]?.context).toMatchObject({ ids: ["baru", "tengah", "lama"] });
  expect(find(pages, "tengah")?.context).toMatchObject({
    previous: { path: "/lama/", title: "lama" },
    next: { path: "/baru/", title: "baru" },
  });
  expect(find(pages, "baru")?.context).toMatchObject({ next: null });
  expect(find(pages, "lama")?.context).toMatchObject({ previous: null });
});

test("articles follow each other within their field", () => {
  const pages = build([
    dated("satu", "2019-01-01", "field: data"),
    dated("lain", "2020-01-01", "field: design"),
    dated("dua", "2021-01-01", "field: data"),
  ]);

  expect(find(pages, "dua")?.context).toMatchObject({ previous: { path: "/satu/" }, next: null });
  expect(find(pages, "lain")?.context).toMatchObject({ previous: null, next: null });
});

test("fields and topics that have articles have a page, and authors of the list who wrote two", () => {
  const pages = build(
    [
      article("a", 'field: data\ntags: ["Basis Data", "sql"]\nauthors: [redaksi, Rina]'),
      article("b", 'field: data\ntags: ["basis-data"]\nauthors: [redaksi, tamu]'),
    ],
    { authors: { redaksi: { name: "Tim Redaksi" }, tamu: { name: "Tamu" } } },
  );

  expect(findPaths(pages, "FieldTemplate")).toEqual(["/bidang/data/"]);
  expect(findPaths(pages, "TopicTemplate")).toEqual(["/topik/basis-data/", "/topik/sql/"]);
  expect(findPaths(pages, "AuthorTemplate")).toEqual(["/penulis/redaksi/"]);
  expect(pages[0]?.context).toMatchObject({ fields: [{ key: "data", count: 2 }] });
  expect(find(pages, "b")?.context).toMatchObject({
    authors: [
      { name: "Tim Redaksi", path: "/penulis/redaksi/" },
      { name: "Tamu", path: null },
    ],
  });
});

test("sixty articles are one page; a longer list is cut into pages that lose no article", () => {
  const articles = Array.from({ length: 121 }, (_, index) => article(`artikel-${index}`));
  const pages = build(articles).filter(({ template }) => template === "IndexTemplate");

  expect(pages.map(({ path }) => path)).toEqual(["/", "/halaman/2/", "/halaman/3/"]);
  expect(new Set(pages.flatMap(({ context }) => ("ids" in context ? context.ids : []))).size).toBe(121);
  const short = build(articles.slice(0, 60)).filter(({ template }) => template === "IndexTemplate");
  expect(short).toHaveLength(1);
});

test("a figure is marked as old 24 months after its month, a bare year counting as its December", () => {
  const row = (asOf: string): string => `{ level: all, average: 5000000, source: "Survei", asOf: "${asOf}" }`;
  const pages = build([
    article("a", `salary: [${["2024-11", "2024-10", "2024", "2023"].map(row).join(", ")}]`),
  ]);

  expect(find(pages, "a")?.context).toMatchObject({ oldSalary: [false, true, false, true] });
});

test("of two articles with one path neither is lost, and the first file keeps it", () => {
  const pages = build([article("b", "", { path: "/sama/" }), article("a", "", { path: "/sama/" })]);
  expect(find(pages, "a")?.path).toBe("/sama/");
  expect(find(pages, "b")?.path).toMatch(/^\/_masalah\/.*\/$/);
});

test("an article at one of the site's own addresses has its page elsewhere", () => {
  const pages = build([article("bidang/data", "field: data"), article("cari"), article("carier")]);
  expect(find(pages, "bidang/data")?.path).toBe("/_masalah/bidang/data/index/");
  expect(find(pages, "cari")?.path).toBe("/_masalah/cari/index/");
  expect(find(pages, "carier")?.path).toBe("/carier/");
});

test("in the preview a problem shows on its own article's page, framed, and on the index", () => {
  const problem = buildProblem("draft", { file: "a/index.md", line: 1, column: 1 }, {});
  const byFile = new Map([[problem.file, [problem]]]);
  const frame = (file: string, problems: readonly Problem[]) =>
    problems.map((own) => ({ ...own, frame: [{ line: 1, text: file, mark: 0 }], guideHref: "/" }));
  const pages = build([article("a"), article("b")], { problems: { byFile, frame } });
  expect(find(pages, "a")?.context).toMatchObject({
    problems: [{ ...problem, frame: [{ text: "a/index.md" }] }],
  });
  expect(find(pages, "b")?.context).toMatchObject({ problems: [] });
  expect(pages[0]?.context).toMatchObject({
    problems: { fileCount: 1, files: [{ file: "a/index.md", path: "/a/" }] },
  });
});

test("in a build no page knows of problems", () => {
  for (const { context } of build([article("a")])) expect(context).not.toHaveProperty("problems");
});

test("no page's context takes a name that Gatsby keeps for itself: it would end the preview", () => {
  const many = Array.from({ length: 100 }, (_, index) =>
    article(`artikel-${index}`, 'field: data\ntags: ["sql"]\nauthors: ["redaksi"]'),
  );
  const pages = build(many, { authors: { redaksi: { name: "Tim Redaksi" } } });
  expect(pages.length).toBeGreaterThan(110);
  for (const { context } of pages) {
    for (const name of ["path", "matchPath", "component"]) expect(context).not.toHaveProperty(name);
  }
});
