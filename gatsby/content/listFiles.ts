import { readdir } from "node:fs/promises";
import { ifMissing } from "./ifMissing";

/** Files that are no content wherever they lie: editors' and systems' left-over files, packages. */
const ignored = /(?:^|\/)(?:\.|node_modules\/|Thumbs\.db$|desktop\.ini$)|~$/;

/**
 * Every file below a folder, as its path from there with `/`, in the same order on every system. Empty for no folder.
 *
 * @throws Error when the folder is there and cannot be read
 */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await ifMissing(readdir(folder, { recursive: true, withFileTypes: true }), []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => toRelative(folder, `${entry.parentPath}/${entry.name}`))
    .filter((file) => !ignored.test(file))
    .sort();
}

function toRelative(folder: string, path: string): string {
  return path.slice(folder.length).replaceAll("\\", "/").replace(/^\/+/, "");
}
