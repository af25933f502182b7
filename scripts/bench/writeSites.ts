import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { copySite } from "../../__tests__/support/runGatsby";
import { bareSiteFiles } from "./bareSiteFiles";

/** A site to be measured, and the content folder that is its own. */
export type MeasuredSite = { folder: string; env: Record<string, string> };

/** Copies our site and writes the bare one, without caches, each to read from a folder that is still to be filled. */
export async function writeSites(): Promise<{ ours: MeasuredSite; bare: MeasuredSite }> {
  const ours = await copySite("bench/ours");
  const bare = resolve(".tmp/bench/bare");
  await rm(bare, { recursive: true, force: true });
  for (const [file, text] of Object.entries(bareSiteFiles)) {
    const path = join(bare, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return { ours: toSite(ours), bare: toSite(bare) };
}

function toSite(folder: string): MeasuredSite {
  return { folder, env: { CONTENT_DIR: join(folder, "articles") } };
}
