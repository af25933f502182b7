import { readdir } from "node:fs/promises";

/** Files that are no content wherever they lie: editors' and systems' leavings, packages. */
const ignored = /(?:^|\/)(?:\.|node_modules\/|Thumbs\.db$|desktop\.ini$)|~$/;

/** Every file below a folder, as its path from there with `/`, in the same order on every system. Empty for no folder. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => toRelative(folder, `${entry.parentPath}/${entry.name}`))
    .filter((file) => !ignored.test(file))
    .sort();
}

function toRelative(folder: string, path: string): string {
  return path.slice(folder.length).replaceAll("\\", "/").replace(/^\/+/, "");
}
