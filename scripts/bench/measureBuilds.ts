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

type Build = { total: number; steps: Map<string, number> };
type Builds = { bare: Build; ours: Build };

const none: Build = { total: Infinity, steps: new Map() };

/** Whole builds of the generated articles against the bare site's: from nothing, then again with one article edited. */
export async function measureBuilds(articles: number): Promise<Row[]> {
  const sites = await writeSites();
  for (const { folder } of [sites.bare, sites.ours]) await writeArticles(join(folder, "articles"), articles);
  const cold = await findFastest(sites, tries.cold, async ({ folder }) => {
    for (const made of [".cache", "public"]) await rm(join(folder, made), { recursive: true, force: true });
  });
  const edited = await findFastest(sites, tries.edited, ({ folder }) =>
    appendFile(join(folder, "articles/artikel-00001/index.md"), "\nSatu kalimat lagi.\n"),
  );
  return [...toRows("build, cold", 1.5, cold), ...toRows("build, one article edited", 1.2, edited)];
}

/** The fastest build of each site, of several in turns. */
async function findFastest(
  sites: Record<keyof Builds, MeasuredSite>,
  turns: number,
  prepare: (site: MeasuredSite) => Promise<void>,
): Promise<Builds> {
  const fastest: Builds = { bare: none, ours: none };
  for (let turn = 0; turn < turns; turn++) {
    for (const name of ["bare", "ours"] as const) {
      await prepare(sites[name]);
      const build = await measure(sites[name]);
      if (build.total < fastest[name].total) fastest[name] = build;
    }
  }
  return fastest;
}

async function measure({ folder, env }: MeasuredSite): Promise<Build> {
  const start = performance.now();
  const { exitCode, output } = await buildSite(folder, env);
  const total = performance.now() - start;
  if (exitCode !== 0) throw new Error(`${folder} does not build:\n${output}`);
  const steps = findStepTimes(output);
  return { total: total - (steps.get(pictures) ?? 0), steps };
}

function toRows(what: string, ratio: number, { bare, ours }: Builds): Row[] {
  const shown = parts.flatMap((part) => {
    const [oursPart, barePart] = [ours.steps.get(part), bare.steps.get(part)];
    return oursPart === undefined || barePart === undefined
      ? []
      : [{ what: `  ${part}`, ours: oursPart, baseline: barePart }];
  });
  return [{ what, ours: ours.total, baseline: bare.total, bound: { ratio } }, ...shown];
}
