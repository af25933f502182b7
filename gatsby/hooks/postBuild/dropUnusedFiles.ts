import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { isHashed } from "../../../src/lib/isHashed";
import { bundleEnhancements } from "../../bundle/bundleEnhancements";
import type { Published } from "./readPublished";

/** Removes what no page asks for: scripts of Gatsby's client build, and what earlier builds left of scripts and search data. */
export async function dropUnusedFiles({ searchFile }: Pick<Published, "searchFile">): Promise<void> {
  const { page, modules, tools } = await bundleEnhancements();
  const used = new Set(
    [page, ...modules, ...Object.values(tools)].map(({ name }) => `/${name}`).concat(searchFile),
  );
  const scripts = (await readdir("public"))
    .map((name) => `/${name}`)
    .filter((path) => path.endsWith(".js") && isHashed(path));
  const searched = (await readdir("public/static"))
    .map((name) => `/static/${name}`)
    .filter((path) => /\/cari-[0-9a-f]+\.json$/.test(path));
  await Promise.all(
    [...scripts, ...searched].filter((path) => !used.has(path)).map((path) => rm(join("public", path))),
  );
}
