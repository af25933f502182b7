import type { Browser, Page } from "playwright-core";
import { readSearchable } from "../__tests__/support/readSearchData";
import { buildSearchData } from "../gatsby/publish/search/buildSearchData";
import { buildSearchFile } from "../gatsby/publish/search/buildSearchFile";
import { toSections } from "../gatsby/publish/search/toSections";
import { serveFolder } from "../scripts/browser/serveFolder";
import { buildSearchArticles } from "./buildSearchArticles";
import type { OwnRow } from "./Results";

/** As many careers as the site is to have, and as many as it may come to. */
const counts = [22, 1_000];
/** What a cheap phone is against the machine that measures. */
const slowdown = 4;
const bound = { milliseconds: 50 };
const tries = 6;

/** Typed letter by letter: short, long, misspelt, and with words that most articles have. */
const questions = [
  "bakend",
  "digaji berapa",
  "gaji brp jd programer",
  "anak tkj",
  "keamanan jaringan data",
  "desaigner ui ux web",
  "program aplikasi",
];

/**
 * The slowest keystroke on the search page, from the letter to the laid-out beginning of the answer, on a processor slowed down; the
 * baseline is the same as it is. Takes the search page of a built site, and gives it other articles to search.
 *
 * @param folder the built site
 */
export async function measureSearch(folder: string, browser: Browser): Promise<OwnRow[]> {
  const served = await serveFolder(folder, 0);
  try {
    const rows: OwnRow[] = [];
    for (const count of counts) {
      const context = await browser.newContext({ serviceWorkers: "block" });
      const page = await context.newPage();
      const content = await buildContent(count);
      await page.route("**/static/cari-*.json", (route) =>
        route.fulfill({ contentType: "application/json", body: content }),
      );
      await page.goto(`${served.url}${served.pathPrefix}/cari/?q=a`);
      await page.getByRole("status").filter({ hasText: "“a”" }).waitFor();
      const baseline = await findSlowest(page);
      const session = await context.newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
      const ours = await findSlowest(page);
      rows.push({ what: `slowest keystroke, ${count} articles, ${slowdown}× slower`, ours, baseline, bound });
      await context.close();
    }
    return rows;
  } finally {
    await served.close();
  }
}

async function buildContent(count: number): Promise<string> {
  const { articles, terms } = await readSearchable();
  const sentences = articles
    .flatMap(({ html }) => toSections(html))
    .flatMap(({ text }) => text.split(/(?<=[.?!]) /))
    .filter(({ length }) => length > 60 && length < 180);
  return buildSearchFile(buildSearchData(buildSearchArticles(articles, sentences, count), terms)).content;
}

/** The slowest keystroke of all; each is the fastest of several tries, as what else the machine does only adds time. */
async function findSlowest(page: Page): Promise<number> {
  const times = new Map<string, number>();
  for (let turn = 0; turn < tries; turn++) {
    for (const [typed, milliseconds] of await page.evaluate(typeQuestions, questions))
      times.set(typed, Math.min(times.get(typed) ?? Infinity, milliseconds));
  }
  return Math.max(...times.values());
}

/** Within the page. */
async function typeQuestions(all: readonly string[]): Promise<[string, number][]> {
  const input = document.querySelector<HTMLInputElement>('input[name="q"]');
  const answer = document.querySelector<HTMLElement>("[data-search-answer]");
  if (input === null || answer === null) throw new Error("There is no search on this page");
  const times: [string, number][] = [];
  for (const question of all) {
    for (let length = 1; length <= question.length; length++) {
      const typed = question.slice(0, length);
      const start = performance.now();
      input.value = typed;
      input.dispatchEvent(new Event("input", { bubbles: true }));
      // What was fetched is there, so the answer's beginning is drawn within a few turns of promises.
      for (let step = 0; step < 20; step++) await Promise.resolve();
      if (answer.offsetHeight < 0) throw new Error("No layout");
      times.push([typed, performance.now() - start]);
      // Its end, when there was time to show the beginning, is for whoever types no further.
      await new Promise((done) => setTimeout(done, 30));
    }
  }
  return times;
}
