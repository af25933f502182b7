import { mkdir, readFile, writeFile } from "node:fs/promises";
import { cpus, loadavg, totalmem } from "node:os";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "../scripts/browser/findBrowser";
import { buildArticles } from "./buildArticles";
import { formatReport } from "./formatReport";
import { measureBuilds } from "./measureBuilds";
import { measureGrowth } from "./measureGrowth";
import { measurePages } from "./measurePages";
import { measurePreviews } from "./measurePreviews";
import { measureSearch } from "./measureSearch";
import { toRow, type OwnRow, type Results, type Row, type Run } from "./Results";
import { runMeasured } from "./runMeasured";
import { checkInstalled, readVersions, writeSites } from "./sites";

const parts = ["builds", "previews", "pages", "growth", "search"] as const;
type Part = (typeof parts)[number];

/** Every size that the report has a table of. */
const sizes = [7, 200, 1_000, 10_000];
/** From here on a turn takes an hour. */
const largeSize = 10_000;

const resultsFile = "bench/results.json";
const reportFile = "docs/benchmarks.md";

type Options = { counts: number[]; wanted: readonly Part[]; turns: number };

/** @throws Error that says what is wrong with the arguments */
function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: "boolean", default: false },
      sizes: { type: "string" },
      only: { type: "string" },
      turns: { type: "string" },
    },
  });
  const { quick, only } = values;
  const counts = (values.sizes ?? (quick ? "7,200" : "7,1000,10000")).split(",").map(Number);
  const turns = Number(values.turns ?? (quick ? 1 : 3));
  if (![...counts, turns].every((count) => Number.isInteger(count) && count > 0))
    throw new Error("--sizes takes whole numbers with commas between them, --turns one");
  const wanted =
    only === undefined ? parts.slice(0, quick ? 3 : undefined) : parts.filter((part) => part === only);
  if (wanted.length === 0) throw new Error(`--only takes one of ${parts.join(", ")}`);
  return { counts, wanted, turns };
}

/** `npm run bench`: this site against its peers, and against itself. */
async function bench(): Promise<void> {
  const { counts, wanted, turns } = parseOptions(process.argv.slice(2));
  checkInstalled();
  const versions = await readVersions();
  const browser = await chromium.launch(await findBrowser());
  const run: Run = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores (${cpus()[0]?.model ?? "unknown"}), ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}`,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    versions: { Node: process.versions.node, Chromium: browser.version(), ...versions },
  };
  try {
    if (wanted.some((part) => part === "builds" || part === "previews" || part === "pages")) {
      for (const count of counts) {
        const measured = await measureSize(count, wanted, count >= largeSize ? 1 : turns, browser);
        await save(({ sizes: known, ...rest }) => ({
          ...rest,
          sizes: { ...known, [count]: mergeSize(known[count], { run, ...measured }) },
        }));
      }
    }
    if (wanted.includes("growth")) {
      const rows = measureGrowth();
      await save((known) => ({ ...known, growth: { run, rows } }));
    }
    if (wanted.includes("search")) {
      const rows = await measureBuiltSearch(browser);
      await save((known) => ({ ...known, search: { run, rows } }));
    }
  } finally {
    await browser.close();
  }
}

type Size = Results["sizes"][string];

async function measureSize(
  count: number,
  wanted: readonly Part[],
  turns: number,
  browser: Browser,
): Promise<Omit<Size, "run">> {
  const articles = buildArticles(count);
  const sites = await writeSites(articles);
  const rows: Row[] = [];
  const steps: OwnRow[] = [];
  const failures: string[] = [];
  if (wanted.includes("builds") || wanted.includes("pages")) {
    // What readers get is measured on what was built, so pages alone need a build too.
    const builds = await measureBuilds(sites, articles, wanted.includes("builds") ? turns : 1, failures);
    if (wanted.includes("builds")) {
      const check = await runMeasured(
        resolve("."),
        ["--require", "tsx/cjs", "scripts/checkContent.ts", "--strict"],
        { CONTENT_DIR: sites[0]?.articles ?? "" },
      );
      rows.push(...builds.rows, toRow("check:content", "ms", { ours: [check.milliseconds] }));
      steps.push(...builds.steps);
    }
  }
  if (wanted.includes("pages")) rows.push(...(await measurePages(sites, articles, browser, failures)));
  if (wanted.includes("previews")) rows.push(...(await measurePreviews(sites, articles, browser, failures)));
  return { turns, rows, steps, failures };
}

/** Rows of a part that was not measured this time stay. */
function mergeSize(known: Size | undefined, measured: Size): Size {
  if (known === undefined) return measured;
  const fresh = new Map(measured.rows.map((row) => [row.what, row]));
  const kept = known.rows.map((row) => {
    const newer = fresh.get(row.what);
    fresh.delete(row.what);
    return newer ?? row;
  });
  return {
    ...measured,
    rows: [...kept, ...fresh.values()],
    steps: measured.steps.length === 0 ? known.steps : measured.steps,
  };
}

/** The search page of a small site of ours: its articles are replaced. */
async function measureBuiltSearch(browser: Browser): Promise<OwnRow[]> {
  const [ours] = await writeSites(buildArticles(7));
  if (ours === undefined) throw new Error("There is no site of ours");
  await runMeasured(ours.folder, ours.build, ours.env);
  return measureSearch(ours.output, browser);
}

/** Keeps what was measured, part by part: a run may take hours, and may be stopped. */
async function save(change: (known: Results) => Results): Promise<void> {
  const known = await readFile(resultsFile, "utf8").then(
    (text) => JSON.parse(text) as Results,
    (): Results => ({ sizes: {} }),
  );
  const results = change(known);
  await writeFile(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
  await mkdir("docs", { recursive: true });
  const others = Object.keys(results.sizes).map(Number);
  const counts = [...new Set([...sizes, ...others])].sort((a, b) => a - b);
  await writeFile(reportFile, formatReport(results, counts));
}

bench().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
