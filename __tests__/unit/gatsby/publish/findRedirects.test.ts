import { findRedirects } from "../../../../gatsby/publish/findRedirects";

const article = (file: string, path: string, formerSlugs: string[] | null) => ({
  file,
  path,
  title: `Judul ${path}`,
  frontMatter: { formerSlugs },
});

test("every former slug leads to where its article is now, in the order of addresses", () => {
  const articles = [
    article("b.md", "/b/", ["/lama/kedua", "/asal"]),
    article("a.md", "/a/", null),
    article("c.md", "/c/", []),
  ];
  expect(findRedirects(articles, new Set(["/a/", "/b/", "/c/"]))).toEqual([
    { from: "/asal/", to: "/b/", title: "Judul /b/" },
    { from: "/lama/kedua/", to: "/b/", title: "Judul /b/" },
  ]);
});

test("a page keeps its address, also from the article's own former slug", () => {
  const articles = [article("a.md", "/a/", ["/b", "/a", "/bidang/data"]), article("b.md", "/b/", null)];
  expect(findRedirects(articles, new Set(["/a/", "/b/", "/bidang/data/"]))).toEqual([]);
});

test("of two articles with one former slug the first file's gets it, whatever order they come in", () => {
  const articles = [article("a.md", "/a/", ["/lama"]), article("b.md", "/b/", ["/lama"])];
  for (const order of [articles, [...articles].reverse()]) {
    expect(findRedirects(order, new Set(["/a/", "/b/"])).map(({ to }) => to)).toEqual(["/a/"]);
  }
});
