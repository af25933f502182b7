import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { serveFolder, type Served } from "../../scripts/browser/serveFolder";
import { findAxeViolations } from "../support/findAxeViolations";
import { findLayoutShifts } from "../support/findLayoutShifts";
import { openBrowser } from "../support/openBrowser";
import { buildShippedSite, shippedCareers } from "../support/shippedSite";

/** A small phone, its browser's own bars taken off. */
const phone = { width: 360, height: 560 };

let folder: string;
let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = await buildShippedSite();
  [browser, served] = await Promise.all([openBrowser(), serveFolder(folder, 0)]);
  const context = await browser.newContext({ serviceWorkers: "block", reducedMotion: "reduce" });
  await context.route(
    (url) => url.origin !== served.url,
    (route) => route.abort(),
  );
  page = await context.newPage();
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

/** Bytes of a page's HTML, scripts and icon as they are sent. Its styles are in it; drawings load when scrolled to. */
async function findFirstVisit(path: string): Promise<number> {
  const html = await readFile(join(folder, path, "index.html"), "utf8");
  const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, address = ""]) => address);
  const files = await Promise.all(
    [...scripts, "/favicon.svg"].map((address) => readFile(join(folder, address))),
  );
  return [Buffer.from(html), ...files].reduce((sum, body) => sum + brotliCompressSync(body).byteLength, 0);
}

const findHeight = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);

/** How many sheets of A4 the page is when it is printed. */
async function countSheets(): Promise<number> {
  const pdf = await page.pdf({ format: "A4" });
  return [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b/g)].length;
}

const heights = new Map<string, number>();

describe.each(shippedCareers)("/%s/", (name) => {
  beforeAll(async () => {
    await page.setViewportSize(phone);
    await page.goto(`${served.url}/${name}/`);
  });

  test("answers on the first screen: title, sentence, the first two facts", async () => {
    expect(await findLayoutShifts(page)).toEqual([]);
    const shown = [
      page.getByRole("heading", { level: 1 }),
      page.locator("article > header > p").first(),
      ...(
        await page.getByRole("navigation", { name: "Sekilas" }).locator("ul").first().locator("li").all()
      ).slice(0, 2),
    ];
    expect(shown).toHaveLength(4);
    for (const part of shown) {
      const box = await part.boundingBox();
      expect((box?.y ?? NaN) + (box?.height ?? NaN)).toBeLessThanOrEqual(phone.height);
    }
  });

  test("from the top each fact leads to its block, open, focused and readable", async () => {
    const links = page.getByRole("navigation", { name: "Sekilas" }).locator("ul").first().getByRole("link");
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    for (const block of ["tugas", "jalur", "jurusan", "cocok"])
      expect(hrefs).toContain(`#isi-profil-${block}`);
    for (const href of hrefs) {
      await page.evaluate(() => {
        scrollTo(0, 0);
      });
      await page.locator(`nav a[href="${href}"]`).first().click();
      const block = page.locator(`[id="${href.slice(1)}"]`);
      expect(
        await block.evaluate((element) => {
          const box = element.getBoundingClientRect();
          const closed = element.closest("details:not([open])");
          return {
            isFocused: document.activeElement === element,
            isOpen: closed === null && element.checkVisibility(),
            isInSight: box.top >= 0 && box.top < innerHeight / 2,
            isWithin: box.left >= 0 && box.right <= innerWidth && element.scrollWidth <= element.clientWidth,
          };
        }),
      ).toEqual({ isFocused: true, isOpen: true, isInSight: true, isWithin: true });
    }
  });

  test("is short, light and printed on two sheets", async () => {
    const height = await findHeight();
    heights.set(name, height);
    expect(height).toBeLessThanOrEqual(14_000);
    expect(await findFirstVisit(name)).toBeLessThanOrEqual(22_000);
    expect(await countSheets()).toBe(2);
  });

  test("has nothing that axe finds, folded lists opened", async () => {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    expect(await findAxeViolations(page)).toEqual([]);
  });
});

test.each([
  ["/guru/rencana/", 1],
  ["/guru/kuis/", 2],
  ["/guru/diskusi/", 1],
  ["/guru/poster/", 1],
  ["/guru/lembar/", 2 * shippedCareers.length],
  ...shippedCareers.map((name) => [`/guru/lembar/${name}/`, 2] as const),
] as const)("%s is printed on %d pages of A4", async (path, sheets) => {
  await page.goto(served.url + path);
  expect(await countSheets()).toBe(sheets);
});

test("careers are 12,000 px high on average", () => {
  expect(heights.size).toBe(shippedCareers.length);
  const sum = [...heights.values()].reduce((total, height) => total + height, 0);
  expect(sum / heights.size).toBeLessThanOrEqual(12_000);
});

test("each field sets its careers side by side on one scale, light and within 320 px", async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  const fields = (await readdir(join(folder, "bidang"), { withFileTypes: true })).filter((entry) =>
    entry.isDirectory(),
  );
  expect(fields.length).toBeGreaterThan(1);
  for (const { name } of fields) {
    await page.goto(`${served.url}/bidang/${name}/`);
    const compared = page.getByRole("region", { name: "Bedanya dan gajinya" });
    const listed = page.getByRole("region", { name: "Artikelnya" });
    const titles = await listed.getByRole("heading", { level: 3 }).allTextContents();
    const names = await compared.getByRole("heading", { level: 3 }).allTextContents();
    expect(names.sort()).toEqual(titles.sort());
    for (const row of await compared.getByRole("listitem").allTextContents())
      expect(row).toMatch(/Rp.+ \d{4} · .+|belum ada angka tepercaya$/);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    expect(await findAxeViolations(page)).toEqual([]);
    expect(await findFirstVisit(`bidang/${name}`)).toBeLessThanOrEqual(16_000);
  }
});

test("the index has every career on its first page, each at most 0.45 of a phone's screen high", async () => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(served.url);
  const cards = await page.locator("main article").evaluateAll((articles) =>
    articles.map((card) => ({
      path: card.querySelector("a")?.getAttribute("href"),
      height: card.getBoundingClientRect().height,
    })),
  );
  for (const name of shippedCareers) expect(cards.map(({ path }) => path)).toContain(`/${name}/`);
  expect(cards.filter(({ height }) => height > 0.45 * 640)).toEqual([]);
});

test("a guide is printed whole, without what leads elsewhere", async () => {
  await page.goto(`${served.url}/cara-memilih-karier-it/`);
  expect(await countSheets()).toBeGreaterThan(2);
  await page.emulateMedia({ media: "print" });
  const hidden = await page
    .locator(".prose > *")
    .evaluateAll((parts) => parts.filter((part) => !part.checkVisibility()).length);
  expect(hidden).toBe(0);
  expect(await page.locator("nav, footer").filter({ visible: true }).count()).toBe(0);
  await page.emulateMedia({ media: null });
});
