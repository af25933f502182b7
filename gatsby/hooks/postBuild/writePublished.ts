import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import pMap from "p-map";

/**
 * Writes one file of the published site, whole or not at all.
 *
 * @param path below `public/`, with `/`
 */
export function writePublished(path: string, content: string | Uint8Array): Promise<void> {
  return writeWhole(resolve("public", path), content);
}

/** More files at a time are no faster, and a system allows only so many open ones. */
export const filesAtOnce = 64;

/** Writes many of them, each whole or not at all. */
export async function writeAllPublished(files: Iterable<[path: string, content: string]>): Promise<void> {
  await pMap(files, ([path, content]) => writePublished(path, content), { concurrency: filesAtOnce });
}

/** Writes a file whole or not at all, whatever stops the build; its folder is made where there is none. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, content);
  await rename(`${file}.new`, file);
}
