import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

/** The digest of every file below a folder, hidden ones included, by its path from there. */
export async function readDigests(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, string]> => {
        const digest = createHash("sha256")
          .update(await readFile(file))
          .digest("hex");
        return [relative(folder, file).replaceAll("\\", "/"), digest];
      }),
    ),
  );
}

/**
 * What sets one folder apart from another, a line a file.
 *
 * @param expected digests of files, by path
 */
export function findDifferences(
  expected: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): string[] {
  const paths = [...new Set([...expected.keys(), ...found.keys()])].sort();
  return paths.flatMap((path) => {
    if (!found.has(path)) return `missing: ${path}`;
    if (!expected.has(path)) return `too much: ${path}`;
    return expected.get(path) === found.get(path) ? [] : `differs: ${path}`;
  });
}
