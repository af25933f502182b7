import { resolve } from "node:path";
import { sitePaths } from "../plugins/gatsby-transformer-article/frontMatter/reservedPaths";
import { listFiles } from "./listFiles";

/** Addresses of the site that no article makes, for the check of links: its other pages, and the files of `static/`. */
export async function findKnownPaths(): Promise<string[]> {
  return [...sitePaths, ...(await listFiles(resolve("static"))).map((file) => `/${file}`)];
}
