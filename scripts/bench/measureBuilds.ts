import { appendFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { buildSite } from "../../__tests__/support/runGatsby";
import { findStepTimes } from "./findStepTimes";
import type { Row } from "./Row";
import { writeArticles } from "./writeArticles";
import { writeSites, type MeasuredSite } from "./writeSites";

/** Steps of Gatsby's that the content decides, shown beside the whole. */
const parts = ["source and transform nodes", "run queries in workers", "Building static HTML for pages"];

/** The step of ours that the design reports apart: pictures are kept by digest, whatever is built. */
const pictures = "Draw pictures for shared links";

/** How often each build is made, in turns. Its time is the fastest: what else the machine does only ever adds to it. */
const tries = { cold: 3, edited: 2 };

/** Whole builds of the generated articles against the bare site's: from nothing, then again with one article edited. */
export async function measureBuilds(articles: number): Promise<Row[]> {
  const { ours, bare } = await writeSites();
  const sites = [bare, ours];
  for (const site of sites) await writeArticles(join(site.folder, "articles"), articles);
  const cold = await compare(sites, tries.cold, async ({ folder }) => {
    for (const made of [".cache", "public"]) await rm(join(folder, made), { recursive: true, force: true });
  });
  const edited = await compare(sites, tries.edited, ({ folder }) =>
    appendFile(join(folder, "articles/artikel-00001/index.md"), "\nSatu kalimat lagi.\n"),
  );
  return [...toRows("build, cold", 1.5, cold), ...toRows("build, one article edited", 1.2, edited)];
}

/** The fastest build of each site, in the sites' order. */
async function compare(
  sites: readonly MeasuredSite[],
  turns: number,
  prepare: (site: MeasuredSite) => Promise<void>,
): Promise<Build[]> {
  const builds: Build[][] = sites.map(() => []);
  for (let turn = 0; turn < turns; turn++) {
    for (const [index, site] of sites.entries()) {
      await prepare(site);
      builds[index]?.push(await measure(site));
    }
  }
  return builds.flatMap((tried) => [...tried].sort((a, b) => a.total - b.total).slice(0, 1));
}

type Build = { total: number; steps: Map<string, number> };

async function measure({ folder, env }: MeasuredSite): Promise<Build> {
  const start = performance.now();
  const { exitCode, output } = await buildSite(folder, env);
  const total = performance.now() - start;
  if (exitCode !== 0) throw new Error(`${folder} does not build:\n${output}`);
  const steps = findStepTimes(output);
  return { total: total - (steps.get(pictures) ?? 0), steps };
}

function toRows(what: string, ratio: number, [bare, ours]: readonly Build[]): Row[] {
  if (bare === undefined || ours === undefined) return [];
  const shown = parts.flatMap((part) => {
    const [oursPart, barePart] = [ours.steps.get(part), bare.steps.get(part)];
    return oursPart === undefined || barePart === undefined
      ? []
      : [{ what: `  ${part}`, ours: oursPart, baseline: barePart }];
  });
  return [{ what, ours: ours.total, baseline: bare.total, bound: { ratio } }, ...shown];
}
