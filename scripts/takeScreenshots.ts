import { mkdir, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "./browser/findBrowser";
import { pagesToShow } from "./browser/pagesToShow";
import { serveFolder } from "./browser/serveFolder";

const folder = resolve(".tmp/screenshots");

/**
 * `npm run screenshots`: every kind of page of the built site, whole, at three widths in both themes. Taken as on a
 * second visit, when headings have their own typeface.
 */
async function takeScreenshots(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const served = await serveFolder(resolve("public"), 0);
  const browser = await chromium.launch(await findBrowser());
  for (const width of [360, 768, 1280]) {
    for (const colorScheme of ["light", "dark"] as const) {
      const context = await browser.newContext({
        colorScheme,
        reducedMotion: "reduce",
        viewport: { width, height: Math.min(900, width * 2) },
      });
      const page = await context.newPage();
      await page.goto(served.url);
      await page.evaluate(() => navigator.serviceWorker.ready);
      for (const { path } of pagesToShow) {
        const name = path.split("/").filter(Boolean).join("-") || "beranda";
        await page.goto(served.url + path, { waitUntil: "load" });
        await page.evaluate(() => document.fonts.ready);
        await page.screenshot({ path: `${folder}/${name}-${width}-${colorScheme}.png`, fullPage: true });
      }
      await context.close();
    }
  }
  await browser.close();
  await served.close();
  console.log(`Screenshots are in ${folder}`);
}

takeScreenshots().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
