import { mkdir, writeFile } from "node:fs/promises";
import { formatRows } from "./bench/formatRows";
import { isWithinBound } from "./bench/isWithinBound";
import { measureBuilds } from "./bench/measureBuilds";
import { measureCheck } from "./bench/measureCheck";
import { measureGrowth } from "./bench/measureGrowth";
import { measurePreview } from "./bench/measurePreview";
import { measureSearch } from "./bench/measureSearch";
import { parseBenchOptions } from "./bench/parseBenchOptions";
import type { Row } from "./bench/Row";

const groups: Readonly<Record<string, (articles: number) => Row[] | Promise<Row[]>>> = {
  growth: measureGrowth,
  check: measureCheck,
  build: measureBuilds,
  preview: measurePreview,
  search: measureSearch,
};

/** `npm run bench`: how fast the site's tools are, against what they are held to. */
async function bench(): Promise<void> {
  const { articles, only } = parseBenchOptions(process.argv.slice(2), Object.keys(groups));
  const rows: Row[] = [];
  for (const [name, measure] of Object.entries(groups)) {
    if (only !== null && only !== name) continue;
    const measured = await measure(articles);
    console.log(`${formatRows(measured)}\n`);
    rows.push(...measured);
    await mkdir(".tmp", { recursive: true });
    await writeFile(".tmp/bench.json", `${JSON.stringify({ articles, rows }, null, 2)}\n`);
  }
  if (!rows.every(isWithinBound)) process.exitCode = 1;
}

bench().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
