import { mkdir, writeFile } from "node:fs/promises";

/** Gatsby's cache, in memory. */
export function createCache() {
  const entries = new Map<string, string>();
  return {
    get: (key: string): Promise<unknown> => Promise.resolve(JSON.parse(entries.get(key) ?? "null")),
    set: (key: string, value: unknown): Promise<unknown> =>
      Promise.resolve(entries.set(key, JSON.stringify(value))),
  };
}

/** Writes what Gatsby makes of the site's code, which cached values depend on. */
export async function compileSite(code: string): Promise<void> {
  await mkdir(".cache/compiled", { recursive: true });
  await writeFile(".cache/compiled/gatsby-node.js", code);
}
