import { findKnownPaths } from "../../../../gatsby/content/checkSite";

test("lists, feeds and files of the build may be linked to; a field without articles has none", async () => {
  const article = { frontMatter: { field: "data", tags: ["python"], authors: null } };
  const paths = await findKnownPaths([article], ["redaksi"]);
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
