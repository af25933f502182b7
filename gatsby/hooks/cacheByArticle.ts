import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { GatsbyCache } from "gatsby";
import type { Article } from "../../plugins/gatsby-transformer-article";

/** The site's own code, compiled: a value made by other code is stale. When the engine changes, Gatsby clears its whole cache. */
const codeFile = ".cache/compiled/gatsby-node.js";

/**
 * What is made of each article alone, from Gatsby's cache where an earlier build has made it of the same article by the
 * same code.
 *
 * @param name of what is made
 * @param options.version of whatever else `make` reads; it changes with it
 * @param options.make makes a value that JSON can hold
 * @returns the articles in their order, each with its value
 */
export async function cacheByArticle<Listed extends Pick<Article, "file" | "internal">, Value>(
  name: string,
  articles: readonly Listed[],
  {
    cache,
    version = "",
    make,
  }: { cache: Pick<GatsbyCache, "get" | "set">; version?: string; make: (article: Listed) => Value },
): Promise<{ article: Listed; value: Value }[]> {
  const made = createHash("sha256")
    .update(await readFile(codeFile))
    .update(version)
    .digest("base64url");
  return Promise.all(
    articles.map(async (article) => {
      const key = `${name} ${article.file}`;
      const digest = `${made} ${article.internal.contentDigest}`;
      const known = (await cache.get(key)) as { digest: string; value: Value } | null | undefined;
      if (known?.digest === digest) return { article, value: known.value };
      const value = make(article);
      await cache.set(key, { digest, value });
      return { article, value };
    }),
  );
}
