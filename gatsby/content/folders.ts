import { existsSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

/**
 * The folder articles are read from: `content/`, or what the environment variable CONTENT_DIR names, relative to the
 * repository's root or absolute.
 */
export const contentFolder = resolve(process.env["CONTENT_DIR"] || "content");

/** The same from the repository's root, with `/`, as messages name it. */
export const contentPath = relative(process.cwd(), contentFolder).replaceAll("\\", "/") || ".";

/** Whether a file of the content folder is not content: it is in `_data`, or in a hidden folder such as `.obsidian`. */
export function isIgnored(path: string): boolean {
  return relative(contentFolder, path)
    .split(sep)
    .some((part) => part === "_data" || /^\.[^.]/.test(part));
}

const ownFolder = join(contentFolder, "_data");

/** Where the closed lists are: `_data` in the content folder, else the repository's own. */
export const dataFolder = existsSync(ownFolder) ? ownFolder : resolve("content/_data");
