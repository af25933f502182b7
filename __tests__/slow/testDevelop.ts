import { setTimeout as wait } from "node:timers/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { openBrowser } from "../support/openBrowser";
import { createPreviewContent, type PreviewContent } from "../support/previewContent";
import { copySite } from "../support/runGatsby";
import { startDevelop } from "../support/startDevelop";
import { createRandom } from "./createRandom";
import { findPreviewDifferences, type SeenPages } from "../support/findPreviewDifferences";

/** How long an edit may take to show. */
const patience = 10_000;

async function testDevelop(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: "string" },
      edits: { type: "string", default: "200" },
      only: { type: "string" },
    },
  });
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const count = Number(values.edits);
  console.log(`seed ${seed}, ${count} edits`);
  const random = createRandom(seed);
  const site = await copySite(`develop-${seed}`);
  const content = await createPreviewContent(join(site, "articles"), random);
  const develop = await startDevelop(site, {
    CONTENT_DIR: join(site, "articles"),
    BUILD_DATE: "2024-06-01",
    GATSBY_ENABLE_QUERY_ON_DEMAND_IN_CI: "1",
  });
  const browser = await openBrowser();
  const page = await browser.newPage();
  const seen: SeenPages = { paths: new Set() };
  let lost = 0;
  const kinds = values.only ? (values.only.split(",") as typeof content.kinds) : content.kinds;
  try {
    await settle(develop.url, content, seen);
    for (let number = 1; number <= count; number += 1) {
      const kind = kinds[Math.floor(random() * kinds.length)] ?? "edit the body";
      const tab = choose(["/", ...content.expect().map(({ path }) => path)], random);
      // A third of the edits are saved while the tab still loads.
      const opened = page.goto(develop.url + tab);
      if (random() < 0.67) {
        await opened;
        await page.locator("h1").first().waitFor();
      }
      const { description, article } = await content.edit(kind);
      const start = Date.now();
      await opened;
      const differences = [
        ...(await settle(develop.url, content, seen)),
        ...(await settleTab(page, tab, content, start)),
      ];
      const time = Date.now() - start;
      console.log(`${number}. ${kind}: ${description}: ${differences.length === 0 ? `${time} ms` : "LOST"}`);
      if (differences.length > 0) {
        lost += 1;
        console.log(differences.map((difference) => `     ${difference}`).join("\n"));
        console.log(develop.readOutput().split("\n").slice(-25).join("\n"));
        if (article) await content.saveAgain(article);
        console.log(
          `     after saving again: ${(await settle(develop.url, content, seen)).join("; ") || "right"}`,
        );
      }
      if (!develop.isAlive()) throw new Error(`The preview died:\n${develop.readOutput().slice(-3000)}`);
      await wait(random() * 1500);
    }
  } finally {
    await browser.close();
    await develop.stop();
  }
  console.log(`${lost} of ${count} edits lost`);
  if (lost > 0) process.exitCode = 1;
}

async function settle(url: string, content: PreviewContent, seen: SeenPages): Promise<string[]> {
  const end = Date.now() + patience;
  for (;;) {
    const differences = await findPreviewDifferences(
      url,
      content,
      seen,
      AbortSignal.timeout(Math.max(1, end - Date.now() + 500)),
    );
    if (differences.length === 0 || Date.now() > end) return differences;
    await wait(100);
  }
}

async function settleTab(page: Page, tab: string, content: PreviewContent, start: number): Promise<string[]> {
  const wanted = content.expect();
  const own = wanted.find(({ path }) => path === tab);
  const texts = tab === "/" ? wanted.map(({ title }) => title) : own ? [own.title] : [];
  try {
    for (const text of texts) {
      await page
        .getByText(text)
        .first()
        .waitFor({ state: "attached", timeout: Math.max(500, start + patience - Date.now()) });
    }
    return [];
  } catch {
    return [`the tab at ${tab} lacks one of ${texts.join(", ")}`];
  }
}

function choose<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("Nothing to choose from.");
  return item;
}

testDevelop().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
