import { emptyFields } from "../../../../plugins/gatsby-transformer-article";
import { buildComparePages, findComparisons } from "../../../../gatsby/pages/buildComparePages";
import { findCareers } from "../../../../gatsby/pages/findCareers";
import type { PageArticle } from "../../../../gatsby/pages/buildPages";

const build = (articles: readonly PageArticle[]) => buildComparePages(findCareers(articles));

function article(slug: string, more: Partial<PageArticle["frontMatter"]> = {}): PageArticle {
  return {
    id: `id ${slug}`,
    file: `${slug}.md`,
    slug,
    path: `${slug}/`,
    title: `Judul ${slug}`,
    frontMatter: { ...emptyFields, ...more },
  };
}

test("a pair has a page in the order of the alphabet, knows the other order, and its articles lead to it", () => {
  const pages = build([
    article("/b", { related: ["/a", "/x/c"], field: "data" }),
    article("/a", { field: "data" }),
    article("/x/c"),
  ]);
  expect(pages.map(({ path }) => path)).toEqual([
    "/bandingkan/",
    "/bandingkan/a-vs-b/",
    "/bandingkan/b-vs-x-c/",
  ]);
  expect(pages[0]?.context).toMatchObject({
    pairs: [
      { path: "/bandingkan/a-vs-b/", title: "Judul /a dan Judul /b", field: "data" },
      { path: "/bandingkan/b-vs-x-c/", field: null },
    ],
  });
  expect(pages[1]?.context).toMatchObject({
    ids: ["id /a", "id /b"],
    reversePath: "/bandingkan/b-vs-a/",
    others: [{ path: "/bandingkan/b-vs-x-c/" }],
  });
  expect(findComparisons(pages).get("id /b")).toEqual([
    { path: "/bandingkan/a-vs-b/", title: "Judul /a" },
    { path: "/bandingkan/b-vs-x-c/", title: "Judul /x/c" },
  ]);
});

test("a guide, and an article whose page stands elsewhere, are not compared", () => {
  const [index, ...pairs] = build([
    article("/a", { related: ["/panduan", "/cari"] }),
    article("/panduan", { kind: "guide" }),
    { ...article("/cari"), path: "/_masalah/cari/" },
  ]);
  expect(pairs).toEqual([]);
  expect(index?.context).toMatchObject({ careers: [{ name: "a", onward: [{ path: "/panduan/" }, {}] }] });
});

test("two pairs that would share an address don't", () => {
  const pages = build([
    article("/a", { related: ["/b-vs-c"] }),
    article("/b-vs-c"),
    article("/a-vs-b", { related: ["/c"] }),
    article("/c"),
  ]);
  expect(pages.map(({ path }) => path)).toEqual(["/bandingkan/", "/bandingkan/a-vs-b-vs-c/"]);
});
