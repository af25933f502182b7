import { appendFile } from "node:fs/promises";
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

/** Whole builds of the generated articles against the bare site's: from nothing, then again with one article edited. */
export async function measureBuilds(articles: number): Promise<Row[]> {
  const { ours, bare } = await writeSites();
  for (const site of [ours, bare]) await writeArticles(join(site.folder, "articles"), articles);
  const cold = toRows("build, cold", 1.5, await measure(bare), await measure(ours));
  for (const site of [ours, bare]) {
    await appendFile(join(site.folder, "articles/artikel-00001/index.md"), "\nSatu kalimat lagi.\n");
  }
  return [...cold, ...toRows("build, one article edited", 1.2, await measure(bare), await measure(ours))];
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

function toRows(what: string, ratio: number, bare: Build, ours: Build): Row[] {
  const shown = parts.flatMap((part) => {
    const [oursPart, barePart] = [ours.steps.get(part), bare.steps.get(part)];
    return oursPart === undefined || barePart === undefined
      ? []
      : [{ what: `  ${part}`, ours: oursPart, baseline: barePart }];
  });
  return [{ what, ours: ours.total, baseline: bare.total, bound: { ratio } }, ...shown];
}
