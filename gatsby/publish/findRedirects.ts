/** An old address and where its article is now, both without the path prefix. */
export type Redirect = {
  /** Begins and ends with `/` */
  from: string;
  /** Begins and ends with `/` */
  to: string;
  /** Of the article there */
  title: string;
};

/** What redirects need of an article. */
type MovedArticle = {
  path: string;
  title: string;
  file: string;
  frontMatter: { formerSlugs: string[] | null };
};

/**
 * Where the addresses that articles had before lead now. A page that exists keeps its address, and of two articles
 * that name the same old one the first file's gets it; the checks tell writers of both.
 *
 * @param paths of every page
 */
export function findRedirects(articles: readonly MovedArticle[], paths: ReadonlySet<string>): Redirect[] {
  const redirects = new Map<string, Redirect>();
  const ordered = [...articles].sort((a, b) => (a.file < b.file ? -1 : 1));
  for (const { path, title, frontMatter } of ordered) {
    for (const slug of frontMatter.formerSlugs ?? []) {
      const from = `${slug}/`;
      if (!paths.has(from) && !redirects.has(from)) redirects.set(from, { from, to: path, title });
    }
  }
  return [...redirects.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}
