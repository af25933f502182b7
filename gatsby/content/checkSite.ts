import { resolve } from "node:path";
import { toFeedPaths } from "../../src/lib/listPaths";
import { linkablePaths } from "../../src/lib/sitePages";
import { listFiles } from "./listFiles";
import { buildListPages, type ListedArticle } from "../pages/buildListPages";

/** Files that a build makes at the root, beside its feeds. */
const builtFiles = ["/robots.txt", "/sitemap-index.xml"];

/**
 * Addresses of the site that no article has, for the check of links: its lists of articles, its other pages and its
 * feeds, and the files of `static/`.
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
  const followed = lists.filter(
    ({ template, path, context }) =>
      (template === "IndexTemplate" || template === "FieldTemplate") && path === context.listPath,
  );
  return [
    ...linkablePaths,
    ...lists.map(({ path }) => path),
    ...followed.flatMap(({ path }) => Object.values(toFeedPaths(path))),
    ...builtFiles,
    ...(await listFiles(resolve("static"))).map((file) => `/${file}`),
  ];
}
