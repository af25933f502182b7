import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildSite, copySite } from "./runGatsby";

const folder = resolve("content");

/** Slugs of the shipped articles about a career, from their folders: each article stands at its folder's name. */
export const shippedCareers: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith("_"))
  .map(({ name }) => name)
  .filter((name) => !/^kind: guide$/m.test(readFileSync(join(folder, name, "index.md"), "utf8")));

/** Builds the site as it ships, and says where; it throws with the build's words where that fails. */
export async function buildShippedSite(): Promise<string> {
  const site = await copySite("shipped-site");
  const { exitCode, output } = await buildSite(site, { CONTENT_DIR: folder });
  if (exitCode !== 0) throw new Error(`The shipped content does not build:\n${output}`);
  return join(site, "public");
}
