import { resolve } from "node:path";
import { sitePaths } from "../plugins/gatsby-transformer-article/frontMatter/reservedPaths";
import { listFiles } from "./listFiles";
import { buildListPages, type ListedArticle } from "./pages/buildListPages";

/**
 * Addresses of the site that no article has, for the check of links: its lists of articles, its other pages, and the
 * files of `static/`.
 *
 * @param authors keys of content/_data/authors.yaml
 */
export async function findKnownPaths(
  articles: readonly Omit<ListedArticle, "id">[],
  authors: readonly string[],
): Promise<string[]> {
  const lists = buildListPages(
    articles.map((article) => ({ ...article, id: "" })),
    authors,
  );
  return [
    ...sitePaths,
    ...lists.map(({ path }) => path),
    ...(await listFiles(resolve("static"))).map((file) => `/${file}`),
  ];
}
