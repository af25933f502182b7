import { buildPages, type PageArticle } from "../../../../gatsby/pages/buildPages";
import type { PageSpec } from "../../../../gatsby/pages/PageSpec";
import { buildProblem } from "../../../../plugins/gatsby-transformer-article/problems/buildProblem";

function article(name: string, more: Partial<PageArticle> = {}): PageArticle {
  return { id: name, file: `${name}/index.md`, path: `/${name}/`, title: name, date: "2020-01-01", ...more };
}

function find(pages: readonly PageSpec[], id: string) {
  return pages.find((page) => page.template === "ArticleTemplate" && page.context.id === id);
}

test("without articles there is an index", () => {
  expect(buildPages([], [])).toEqual([
    { template: "IndexTemplate", path: "/", context: { ids: [], problems: [] } },
  ]);
});

test("articles follow each other by date, and the index lists the newest first", () => {
  const pages = buildPages(
    [article("lama", { date: "2019-01-01" }), article("baru", { date: "2021-01-01" }), article("tengah")],
    [],
  );
  expect(pages[0]?.context).toMatchObject({ ids: ["baru", "tengah", "lama"] });
  expect(find(pages, "tengah")?.context).toMatchObject({
    previous: { path: "/lama/", title: "lama" },
    next: { path: "/baru/", title: "baru" },
  });
  expect(find(pages, "baru")?.context).toMatchObject({ next: null });
  expect(find(pages, "lama")?.context).toMatchObject({ previous: null });
});

test("of two articles with one path neither is lost, and the first file keeps it", () => {
  const pages = buildPages([article("b", { path: "/sama/" }), article("a", { path: "/sama/" })], []);
  expect(find(pages, "a")?.path).toBe("/sama/");
  expect(find(pages, "b")?.path).toMatch(/^\/_masalah\/.*\/$/);
});

test("a problem shows on its own article's page and on the index", () => {
  const problem = buildProblem("draft", { file: "a/index.md", line: 1, column: 1 }, {});
  const pages = buildPages([article("a"), article("b")], [problem]);
  expect(find(pages, "a")?.context).toMatchObject({ problems: [problem] });
  expect(find(pages, "b")?.context).toMatchObject({ problems: [] });
  expect(pages[0]?.context).toMatchObject({ problems: [problem] });
});
