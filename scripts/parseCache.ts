import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { listFiles } from "./listFiles";
import type { ParsedFile } from "./ParsedFile";

/** Results of earlier runs, by the digest of what was parsed. */
export type ParseCache = Map<string, ParsedFile>;

/** The digest of one file: its path counts, since it is in the result. */
export function digestFile(bytes: Uint8Array, file: string): string {
  return createHash("sha256").update(file).update("\0").update(bytes).digest("base64url");
}

/** The digest of everything that decides what parsing gives: the engine's sources, its packages, Node. */
export async function digestEngine(root: string): Promise<string> {
  const folder = join(root, "plugins/gatsby-transformer-article");
  const files = await listFiles(folder);
  const hash = createHash("sha256").update(process.version);
  for (const path of [...files.map((file) => join(folder, file)), join(root, "package-lock.json"), __filename]) {
    hash.update(path).update(await readFile(path).catch(() => ""));
  }
  return hash.digest("base64url");
}

/** Reads the results of earlier runs of this very engine. Anything unreadable is as good as nothing. */
export async function readParseCache(path: string, engine: string): Promise<ParseCache> {
  try {
    const [magic, entries] = JSON.parse(await readFile(path, "utf8")) as [string, [string, ParsedFile][]];
    return new Map(magic === engine ? entries : []);
  } catch {
    return new Map();
  }
}

/** Keeps results for the next run. A folder that can't be written to costs that run some time, and nothing else. */
export async function writeParseCache(path: string, engine: string, cache: ParseCache): Promise<void> {
  const temporary = `${path}.${process.pid}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    // Two runs at once must not mix their halves.
    await writeFile(temporary, JSON.stringify([engine, [...cache]]));
    await rename(temporary, path);
  } catch {
    return;
  }
}
