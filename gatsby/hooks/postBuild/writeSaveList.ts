import { readFile, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { saveAllPath } from "../../../src/lib/offline/SaveList";
import { toFactsPath } from "../../../src/lib/compare/comparePaths";
import { openDataFiles } from "../../../src/lib/openData/openDataFiles";
import { ifMissing } from "../../content/ifMissing";
import { buildSaveList, findNeededFiles } from "../../publish/buildSaveList";
import type { Published } from "./readPublished";
import { writePublished } from "./writePublished";

/** A site of more pages than that is not for one class: it has no such list, and no button. */
const maxPages = 600;

/** Writes the list of what the teachers' page saves. It reads the pages, so it comes after whatever changes them. */
export async function writeSaveList(
  { paths, comparable }: Pick<Published, "paths" | "comparable">,
  pathPrefix: string,
): Promise<void> {
  const pages = [...paths].filter((path) => path.endsWith("/") && !path.startsWith("/404")).sort();
  if (pages.length > maxPages) {
    await rm(resolve("public", `.${saveAllPath}`), { force: true });
    return;
  }
  const files = new Map<string, Uint8Array>();
  for (const path of pages) files.set(path, await readFile(resolve("public", `.${path}index.html`)));
  for (const { name } of comparable) await add(files, toFactsPath(name));
  for (const { path } of Object.values(openDataFiles)) await add(files, path);
  // What is added is looked through in its turn: scripts import others.
  for (const [path, content] of files)
    if (/\/$|\.(?:js|css)$/.test(path))
      for (const needed of findNeededFiles(Buffer.from(content).toString("utf8"), pathPrefix))
        if (!files.has(needed)) await add(files, needed);
  await writePublished(`.${saveAllPath}`, JSON.stringify(buildSaveList(files, pathPrefix)));
}

async function add(files: Map<string, Uint8Array>, path: string): Promise<void> {
  const content = await ifMissing(readFile(resolve("public", `.${path}`)), null);
  if (content !== null) files.set(path, content);
}
