import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { listFiles } from "../gatsby/content/listFiles";
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
  for (const path of [
    ...files.map((file) => join(folder, file)),
    join(root, "package-lock.json"),
    __filename,
  ]) {
    hash.update(path).update(await readFile(path).catch(() => ""));
  }
  return hash.digest("base64url");
}

/** Reads the results of earlier runs of this very engine. Anything damaged or of another engine is as good as nothing. */
export async function readParseCache(path: string, engine: string): Promise<ParseCache> {
  const [seal, entries = ""] = (await readFile(path, "utf8").catch(() => "")).split("\n");
  return new Map(seal === toSeal(engine, entries) ? (JSON.parse(entries) as [string, ParsedFile][]) : []);
}

/** Keeps results for the next run. A folder that can't be written to costs that run some time, and nothing else. */
export async function writeParseCache(path: string, engine: string, cache: ParseCache): Promise<void> {
  const temporary = `${path}.${process.pid}`;
  const entries = JSON.stringify([...cache]);
  try {
    await mkdir(dirname(path), { recursive: true });
    // Two runs at once must not mix their halves.
    await writeFile(temporary, `${toSeal(engine, entries)}\n${entries}`);
    await rename(temporary, path);
  } catch {
    return;
  }
}

/** Tells by which engine entries were written, and that they are whole. */
function toSeal(engine: string, entries: string): string {
  return createHash("sha256").update(engine).update("\0").update(entries).digest("base64url");
}
