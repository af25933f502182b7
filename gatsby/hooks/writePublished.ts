import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";

/**
 * Writes one file of the published site, whole or not at all.
 *
 * @param path below `public/`, with `/`
 */
export async function writePublished(path: string, text: string): Promise<void> {
  const file = resolve("public", path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}
