import { createHash } from "node:crypto";
import type { SearchData } from "../../../src/lib/search/SearchData";

/** The file that the search page fetches. Its name holds a digest, so that browsers may keep it forever. */
export function buildSearchFile(data: SearchData): { path: string; content: string } {
  const content = JSON.stringify(data);
  const digest = createHash("sha256").update(content).digest("hex").slice(0, 10);
  return { path: `/static/cari-${digest}.json`, content };
}
