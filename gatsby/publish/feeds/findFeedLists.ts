import { toFieldPath } from "../../../src/lib/listPaths";
import { site } from "../../../src/lib/site";

/** What a list of articles to follow needs to know of one. */
type ListedArticle = { frontMatter: { field: string | null } };

/** Articles that a feed is made of. */
export type FeedList<Article> = {
  title: string;
  description: string;
  /** The page that lists them, without the path prefix */
  path: string;
  articles: readonly Article[];
};

/**
 * The most articles of a feed. Readers fetch the whole of it time and again, and a career takes 20 kB of it; the
 * newest twenty are more than are published between two fetches.
 */
const limit = 20;

/**
 * The lists that can be followed: all articles, and those of each field that has some.
 *
 * @param articles newest first
 * @param fields content/_data/fields.yaml
 */
export function findFeedLists<Article extends ListedArticle>(
  articles: readonly Article[],
  fields: readonly { key: string; name: string; description: string }[],
): FeedList<Article>[] {
  return [
    { title: site.name, description: site.description, path: "/", articles: articles.slice(0, limit) },
    ...fields.flatMap(({ key, name, description }) => {
      const own = articles.filter(({ frontMatter }) => frontMatter.field === key);
      if (own.length === 0) return [];
      const list = { title: `${name} · ${site.name}`, description, path: toFieldPath(key) };
      return [{ ...list, articles: own.slice(0, limit) }];
    }),
  ];
}
