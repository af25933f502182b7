import { findIndexablePages, buildRobots } from "../../../../gatsby/publish/sitemap";

const page = (path: string, pageContext: unknown = null) => ({ path, pageContext });
const article = (id: string, date: string | null, updated: string | null = null) => ({
  id,
  frontMatter: { date, updated },
});

test("an article says when it last changed, a list when its newest article did, other pages nothing", () => {
  const data = {
    allSitePage: {
      nodes: [
        page("/tentang/"),
        page("/b/", { id: "b" }),
        page("/a/", { id: "a", related: [{ id: "b" }] }),
        page("/", { ids: ["a", "b", "c"], page: 1 }),
        page("/bidang/data/", { ids: [] }),
      ],
    },
    allArticle: {
      nodes: [
        article("a", "2020-01-02"),
        article("c", "2018-01-01"),
        article("b", "2019-01-01", "2021-03-04"),
        article("draf", "2022-01-01"),
      ],
    },
  };
  expect(findIndexablePages(data)).toEqual([
    { path: "/", lastmod: "2021-03-03T17:00:00.000Z" },
    { path: "/a/", lastmod: "2020-01-01T17:00:00.000Z" },
    { path: "/b/", lastmod: "2021-03-03T17:00:00.000Z" },
    { path: "/bidang/data/" },
    { path: "/tentang/" },
  ]);
});

test("pages that no one should find by searching are left out", () => {
  const nodes = ["/404/", "/404.html", "/luring/", "/ada/"].map((path) => page(path));
  expect(findIndexablePages({ allSitePage: { nodes }, allArticle: { nodes: [] } })).toEqual([
    { path: "/ada/" },
  ]);
});

test("everything may be read, and the sitemap is named by its whole address", () => {
  expect(buildRobots("https://situs.example/x/sitemap-index.xml")).toBe(
    "User-agent: *\nAllow: /\n\nSitemap: https://situs.example/x/sitemap-index.xml\n",
  );
});
