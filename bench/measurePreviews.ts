import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Browser } from "playwright-core";
import { findPort } from "../__tests__/support/startDevelop";
import { spawnNode } from "../__tests__/support/runGatsby";
import type { GeneratedArticle } from "./buildArticles";
import { toRow, type Row } from "./Results";
import { readOutput } from "./runMeasured";
import { cleanSite, type Site, type SiteName } from "./sites";

const edits = 5;
/** How long a preview may take to start, and an edit to show, in milliseconds. */
const patience = 600_000;

/**
 * How long a preview takes from nothing until the browser shows an article, and how long from saving that article until
 * the tab, which nobody reloads, shows the edit.
 */
export async function measurePreviews(
  sites: readonly Site[],
  articles: readonly GeneratedArticle[],
  browser: Browser,
  failures: string[],
): Promise<Row[]> {
  const [article] = articles;
  if (article === undefined) throw new RangeError("Nothing to preview");
  const starts: Partial<Record<SiteName, number[]>> = {};
  const shown: Partial<Record<SiteName, number[]>> = {};
  for (const site of sites) {
    try {
      await cleanSite(site);
      const times = await measurePreview(site, article, browser);
      starts[site.name] = [times.start];
      shown[site.name] = times.edits;
      console.log(`${articles.length} articles, preview, ${site.name}:`, times);
    } catch (error) {
      failures.push(`${site.name}, preview: ${String(error).split("\n")[0] ?? ""}`);
      console.error(error);
    }
  }
  return [
    toRow("preview: from nothing to an article in the browser", "ms", starts),
    toRow(`preview: edit to visible, median of ${edits} edits`, "ms", shown),
  ];
}

async function measurePreview(
  { folder, preview, env, articles }: Site,
  { file, path, title }: GeneratedArticle,
  browser: Browser,
): Promise<{ start: number; edits: number[] }> {
  const port = await findPort();
  const url = `http://localhost:${port}${path}`;
  const page = await browser.newPage();
  const begin = performance.now();
  const child = spawnNode(folder, preview(port), env);
  const output = readOutput(child);
  const ended = new Promise<void>((resolve) =>
    child.once("close", () => {
      resolve();
    }),
  );
  const waitForText = (text: string) =>
    page.waitForFunction((wanted) => document.body.textContent.includes(wanted), text, {
      timeout: patience,
      polling: 20,
    });
  try {
    // The browser comes when there is something to show: its own attempts to connect would take a processor of two.
    while (!(await isServed(url))) {
      if (child.exitCode !== null) throw new Error(`The preview ended:\n${output().slice(-4_000)}`);
      if (performance.now() - begin > patience) throw new Error("The preview did not start");
      await wait(100);
    }
    await page.goto(url, { timeout: patience });
    await page.locator("h1", { hasText: title }).waitFor({ timeout: patience });
    const start = performance.now() - begin;
    const times: number[] = [];
    for (let edit = 0; edit < edits; edit++) {
      // Writers pause, and a preview settles meanwhile.
      await wait(1_000);
      const mark = `Suntingan pratinjau nomor ${edit} tampil.`;
      const saved = performance.now();
      await appendFile(join(articles, file), `\n${mark}\n`);
      await waitForText(mark);
      times.push(performance.now() - saved);
    }
    return { start, edits: times };
  } finally {
    await page.close();
    // The group: servers run in processes of their own.
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGTERM");
    await ended;
  }
}

/** Whether a server answers with a page: while it starts it may refuse, or answer with an error. */
function isServed(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}
