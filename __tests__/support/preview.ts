import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "playwright-core";
import { findPreviewDifferences } from "./findPreviewDifferences";
import { openBrowser } from "./openBrowser";
import { choose, createPreviewContent, type EditKind, type ExpectedPage } from "./previewContent";
import { copySite } from "./runGatsby";
import { startDevelop } from "./startDevelop";

/** How long an edit may take to show, in milliseconds. */
const patience = 10_000;

/** What became of an edit. */
export type EditResult = {
  /** What was edited, for the log. */
  description: string;
  /** What the preview, or the open tab, still showed wrong after ten seconds; empty where nothing. */
  differences: string[];
  /** From the save until everything was right. */
  milliseconds: number;
};

/**
 * Starts `gatsby develop` on a folder that can be edited, with a browser tab, as a writer has it: queries run on demand,
 * which Gatsby switches off where it finds the environment variable CI.
 *
 * @param name of the site's copy below `.tmp/`
 * @param random gives numbers from 0 up to 1; the same numbers make the same edits
 */
export async function startPreview(name: string, random: () => number) {
  const site = await copySite(name);
  const folder = join(site, "articles");
  const content = await createPreviewContent(folder, random);
  const [develop, browser] = await Promise.all([
    startDevelop(site, {
      CONTENT_DIR: folder,
      BUILD_DATE: "2024-06-01",
      GATSBY_ENABLE_QUERY_ON_DEMAND_IN_CI: "1",
    }),
    openBrowser(),
  ]);
  const page = await browser.newPage();
  const seen = new Set<string>();

  /** Waits until the preview shows what a fresh one would; what it doesn't show in time is returned. */
  const settle = async (): Promise<string[]> => {
    const deadline = Date.now() + patience;
    for (;;) {
      const differences = await findPreviewDifferences(develop.url, content, seen, deadline).catch(
        (error: unknown) => [`no answer: ${String(error)}`],
      );
      if (differences.length === 0 || Date.now() >= deadline) return differences;
      await wait(100);
    }
  };

  const problems = await settle();
  if (problems.length > 0) throw new Error(`A fresh preview is wrong:\n${problems.join("\n")}`);

  return {
    content,
    develop,
    page,
    settle,
    /** Opens a tab, edits, and waits until both the preview and the tab, which is not reloaded, show the edit. */
    edit: async (kind: EditKind): Promise<EditResult> => {
      const tab = choose(["/", ...content.expect().map(({ path }) => path)], random);
      const opened = page.goto(develop.url + tab);
      // A third of the edits are saved while the tab still loads.
      if (random() < 2 / 3) {
        await opened;
        await page.locator("h1").first().waitFor();
      }
      const { description } = await content.edit(kind);
      const start = Date.now();
      await opened;
      const differences = [
        ...(await settle()),
        ...(await settleTab(page, tab, content.expect(), start + patience)),
      ];
      return { description: `${description}; tab at ${tab}`, differences, milliseconds: Date.now() - start };
    },
    stop: async () => {
      await browser.close();
      await develop.stop();
    },
  };
}

/** Waits until the open tab shows the titles that it should. A tab whose page is gone is free to show what it likes. */
async function settleTab(
  page: Page,
  tab: string,
  expected: readonly ExpectedPage[],
  deadline: number,
): Promise<string[]> {
  const titles = expected.filter(({ path }) => tab === "/" || path === tab).map(({ title }) => title);
  for (const title of titles) {
    try {
      const timeout = Math.max(500, deadline - Date.now());
      await page.getByText(title).first().waitFor({ state: "attached", timeout });
    } catch {
      return [`the tab at ${tab} does not show ${title}`];
    }
  }
  return [];
}
