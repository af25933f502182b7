import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";

/**
 * Writes one file of the published site, whole or not at all.
 *
 * @param path below `public/`, with `/`
 */
export function writePublished(path: string, content: string | Uint8Array): Promise<void> {
  return writeWhole(resolve("public", path), content);
}

/** Writes a file whole or not at all, whatever stops the build; its folder is made where there is none. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, content);
  await rename(`${file}.new`, file);
}
