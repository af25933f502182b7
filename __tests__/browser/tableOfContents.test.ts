import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { serveFolder, type Served } from "../../scripts/serveFolder";
import { fixturePublic } from "../support/fixtureSite";
import { openBrowser } from "../support/openBrowser";

let browser: Browser;
let served: Served;

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), serveFolder(fixturePublic, 0)]);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

/** The table of contents works without script, so it is tested without; and without motion, so that a jump is one step. */
async function open(options: BrowserContextOptions): Promise<Page> {
  const page = await browser.newPage({ javaScriptEnabled: false, reducedMotion: "reduce", ...options });
  await page.route(
    (url) => url.origin !== served.url,
    (route) => route.abort(),
  );
  await page.goto(`${served.url}/technical-writer/`);
  return page;
}

const section = "Kalau Tidak Kuliah IT Bagaimana?";

test("on a phone it is folded away until it is asked for, and leads to a section", async () => {
  const page = await open({ viewport: { width: 360, height: 640 } });
  const contents = page.getByRole("navigation", { name: "Daftar isi" });
  const link = contents.getByRole("link", { name: section });
  expect(await link.isVisible()).toBe(false);
  await contents.locator("summary").click();
  await link.click();
  expect(decodeURIComponent(page.url())).toMatch(/#isi-kalau-tidak-kuliah/);
  const top = (await page.getByRole("heading", { name: section }).boundingBox())?.y;
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(640);
  await page.close();
});

test("it can be opened and followed by keyboard alone", async () => {
  const page = await open({ viewport: { width: 360, height: 640 } });
  await page.locator("nav summary").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(page.url()).toMatch(/#isi-siapa-sih/);
  await page.close();
});

test("everything in it is at least 44 px high", async () => {
  const page = await open({ viewport: { width: 360, height: 640 } });
  const summary = page.locator("nav summary");
  await summary.click();
  const links = await page.getByRole("navigation", { name: "Daftar isi" }).getByRole("link").all();
  expect(links).toHaveLength(8);
  for (const target of [summary, ...links]) {
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  await page.close();
});

test("on a wide screen it stands open beside the text and stays in sight", async () => {
  const page = await open({ viewport: { width: 1280, height: 700 } });
  const contents = page.getByRole("navigation", { name: "Daftar isi" });
  expect(await contents.locator("summary").isVisible()).toBe(false);
  const [beside, text] = [await contents.boundingBox(), await page.locator(".prose").boundingBox()];
  expect(beside?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  await contents.getByRole("link", { name: section }).click();
  expect(await page.getByRole("heading", { name: section }).isVisible()).toBe(true);
  expect((await contents.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.close();
});

test("it is not printed", async () => {
  const page = await open({ viewport: { width: 1280, height: 700 } });
  await page.emulateMedia({ media: "print" });
  expect(await page.locator('nav[aria-label="Daftar isi"]').isVisible()).toBe(false);
  await page.close();
});
