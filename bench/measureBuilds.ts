import { existsSync } from "node:fs";
import { appendFile, readdir, readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { GeneratedArticle } from "./buildArticles";
import { findMedian, toRow, type OwnRow, type Row } from "./Results";
import { runMeasured, type Measured } from "./runMeasured";
import { cleanSite, editTemplate, type Site, type SiteName } from "./sites";

/** The longer steps of a Gatsby build, in the order in which they run. */
const steps = [
  "compile gatsby files",
  "source and transform nodes",
  "building schema",
  "createPages",
  "extract queries from components",
  "run queries in workers",
  "Building production JavaScript and CSS bundles",
  "Building HTML renderer",
  "Building static HTML for pages",
  "onPostBuild",
];

/** Steps of ours that no other site has, in rows of their own; a build from nothing is reported without them. */
const pictures = "Draw pictures for shared links";
const textIndex = "Index text for the search";
const pictureCache = resolve("node_modules/.cache/jelajah-karier/share-images");

const cold = "cold build";

/** Before a build: what is edited, and the mark that the article's page must then have. */
type Kind = { what: string; prepare: (site: Site, turn: number) => Promise<string> };

/** Measurements by kind of build and site. */
type Builds = Map<string, Map<SiteName, Measured[]>>;

/** Builds from nothing and after edits, of each site in turns, so that what else the machine does falls on all. */
export async function measureBuilds(
  sites: readonly Site[],
  articles: readonly GeneratedArticle[],
  turns: number,
  failures: string[],
): Promise<{ rows: Row[]; steps: OwnRow[] }> {
  const [edited] = articles;
  if (edited === undefined) throw new RangeError("Nothing to build");
  const kinds: readonly Kind[] = [
    {
      what: cold,
      prepare: async (site) => {
        await cleanSite(site);
        return edited.title;
      },
    },
    { what: "warm build, nothing changed", prepare: () => Promise.resolve(edited.title) },
    {
      what: "warm build, one article edited",
      prepare: async (site, turn) => {
        const mark = `Suntingan bangunan nomor ${turn} selesai.`;
        await appendFile(join(site.articles, edited.file), `\n${mark}\n`);
        return mark;
      },
    },
    {
      what: "warm build, one template edited",
      prepare: async (site, turn) => {
        const mark = `edit-${turn}`;
        await editTemplate(site, mark);
        return mark;
      },
    },
  ];
  const builds: Builds = new Map();
  const broken = new Set<SiteName>();
  const known = existsSync(pictureCache) ? new Set(await readdir(pictureCache)) : new Set<string>();
  try {
    for (let turn = 0; turn < turns; turn++) {
      for (const { what, prepare } of kinds) {
        for (const site of sites.filter(({ name }) => !broken.has(name))) {
          try {
            const mark = await prepare(site, turn);
            const measured = await runMeasured(site.folder, site.build, site.env);
            await checkOutput(site, articles, { path: edited.path, mark });
            const bySite = builds.get(what) ?? new Map<SiteName, Measured[]>();
            builds.set(what, bySite.set(site.name, [...(bySite.get(site.name) ?? []), measured]));
            console.log(
              `${articles.length} articles, ${what}, ${site.name}: ${Math.round(measured.milliseconds)} ms`,
            );
          } catch (error) {
            broken.add(site.name);
            failures.push(`${site.name}, ${what}: ${String(error).split("\n")[0] ?? ""}`);
            console.error(error);
          }
        }
      }
    }
  } finally {
    // Pictures of made-up articles are nothing to keep, and the next run is to draw them again.
    const now = existsSync(pictureCache) ? await readdir(pictureCache) : [];
    await Promise.all(now.filter((name) => !known.has(name)).map((name) => rm(join(pictureCache, name))));
  }
  return { rows: toRows(kinds, builds), steps: toSteps(builds) };
}

/** A build that left pages out, or showed an old one, was not measured. */
async function checkOutput(
  { output }: Site,
  articles: readonly GeneratedArticle[],
  { path, mark }: { path: string; mark: string },
): Promise<void> {
  const missing = articles.find(({ path: page }) => !existsSync(join(output, page, "index.html")));
  if (missing !== undefined) throw new Error(`The build made no page for ${missing.path}`);
  const html = await readFile(join(output, path, "index.html"), "utf8");
  if (!html.includes(mark)) throw new Error(`The page of ${path} lacks "${mark}"`);
}

function toRows(kinds: readonly Kind[], builds: Builds): Row[] {
  const gather = (what: string, read: (measured: Measured) => number | null) =>
    Object.fromEntries(
      [...(builds.get(what) ?? [])].map(([name, all]) => [
        name,
        all.flatMap((measured) => read(measured) ?? []),
      ]),
    );
  const times = kinds.map(({ what }) =>
    toRow(
      what,
      "ms",
      gather(what, ({ milliseconds, output }) => {
        if (what !== cold) return milliseconds;
        const times = findStepTimes(output);
        return milliseconds - (times.get(pictures) ?? 0) - (times.get(textIndex) ?? 0);
      }),
    ),
  );
  const ownCold = builds.get(cold)?.get("ours") ?? [];
  const findOwn = (step: string) => ownCold.flatMap(({ output }) => findStepTimes(output).get(step) ?? []);
  // Later builds take the pictures of the first one.
  const drawing = findOwn(pictures).slice(0, 1);
  return [
    ...times,
    toRow(
      "peak memory, cold build",
      "bytes",
      gather(cold, ({ peakMemory }) => peakMemory),
    ),
    toRow("pictures for shared links, drawn for the first time", "ms", { ours: drawing }),
    toRow("index of all text for the search, cold build", "ms", { ours: findOwn(textIndex) }),
  ];
}

/** Where the time of Gatsby's two sites goes. */
function toSteps(builds: Builds): OwnRow[] {
  return [cold, "warm build, one article edited"].flatMap((what) => {
    const find = (name: SiteName, step: string) =>
      (builds.get(what)?.get(name) ?? []).flatMap(({ output }) => findStepTimes(output).get(step) ?? []);
    return steps.flatMap((step) => {
      const [ours, baseline] = [find("ours", step), find("gatsby", step)];
      return ours.length === 0 || baseline.length === 0
        ? []
        : [{ what: `${what}: ${step}`, ours: findMedian(ours), baseline: findMedian(baseline) }];
    });
  });
}

/** How long each step of a Gatsby run took by its log, in milliseconds: `success run page queries - 1.234s - …`. */
export function findStepTimes(log: string): Map<string, number> {
  const found = log.matchAll(/^success (.+?) - ([\d.]+)s\b/gm);
  return new Map([...found].map(([, name = "", seconds]) => [name, Number(seconds) * 1_000]));
}
