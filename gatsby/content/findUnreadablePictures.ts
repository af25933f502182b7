import { join, resolve } from "node:path";
import { isPicture, toCover, toTargetFile, type CheckedArticle } from "../../plugins/gatsby-transformer-article";
import { contentFolder } from "./folders";
import { listFiles } from "./listFiles";

/** Results of the last run: after an edit in `gatsby develop`, only changed pictures are read again. */
let known = new Map<string, { version: string; isUnreadable: boolean }>();

/**
 * Finds the files that articles show as pictures but that are none, named as `toTargetFile` names them.
 *
 * @param versions of each file of the content folder, by its path there: any text that changes when the bytes do
 */
export async function findUnreadablePictures(
  articles: readonly CheckedArticle[],
  versions: ReadonlyMap<string, string>,
): Promise<ReadonlySet<string>> {
  const named = new Set(
    articles.flatMap((article) =>
      [...article.images, ...(toCover(article)?.images ?? [])].map(({ target }) =>
        toTargetFile(article.file, target),
      ),
    ),
  );
  const keep: typeof known = new Map();
  for (const file of named) {
    const version = versions.get(file);
    if (version === undefined) continue;
    const last = known.get(file);
    keep.set(
      file,
      last?.version === version
        ? last
        : { version, isUnreadable: !(await isPicture(join(contentFolder, file))) },
    );
  }
  known = keep;
  const unreadable = new Set([...keep].flatMap(([file, { isUnreadable }]) => (isUnreadable ? [file] : [])));

  const shared = resolve("static");
  for (const file of await listFiles(shared)) {
    if (named.has(`/${file}`) && !(await isPicture(join(shared, file)))) unreadable.add(`/${file}`);
  }
  return unreadable;
}
