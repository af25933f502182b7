import { readdir, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { isHashed } from "../../../src/lib/isHashed";
import { bundleEnhancements } from "../../bundle/bundleEnhancements";

/** Removes the scripts that no page loads: those of Gatsby's client build, and what earlier builds left. */
export async function dropUnusedScripts(): Promise<void> {
  const { page, modules, tools } = await bundleEnhancements();
  const used = new Set([page, ...modules, ...Object.values(tools)].map(({ name }) => name));
  const scripts = (await readdir("public")).filter((name) => name.endsWith(".js") && isHashed(`/${name}`));
  await Promise.all(scripts.filter((name) => !used.has(name)).map((name) => rm(resolve("public", name))));
}
