import { join, resolve } from "node:path";
import { isPicture, toCover, toTargetFile, type CheckedArticle } from "../../plugins/gatsby-transformer-article";
import { contentFolder } from "./folders";
import { listFiles } from "./listFiles";

/** Of what the last run read: after an edit in `gatsby develop`, only a changed picture is read again. */
let known = new Map<string, { version: string; isUnreadable: boolean }>();

/**
 * Of the files that articles name as pictures, those that can't be shown as one, named as `toTargetFile` does.
 *
 * @param versions of each file of the content folder, by its path there: another one where its bytes are others
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
