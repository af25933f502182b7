import { posix } from "node:path";
import { splitTarget } from "./splitTarget";

/**
 * The file that an address in an article leads to: one of the content folder by its path there, or, with `/` before, one
 * of `static/` and of nowhere else, for `/../x` is `/x`, as it is in a browser.
 *
 * @param file of the article, by its path in the content folder
 */
export function toTargetFile(file: string, target: string): string {
  const { path } = splitTarget(target);
  return path.startsWith("/") ? posix.normalize(path) : posix.join(posix.dirname(file), path);
}
