import type { BrowserContextOptions } from "playwright-core";
import { serveFixturePages } from "../support/fixturePages";

const fixture = serveFixturePages();

/** The table of contents works without script, so it is tested without; and without motion, so that a jump is one step. */
const open = (options: BrowserContextOptions) =>
  fixture.open("/technical-writer/", { javaScriptEnabled: false, reducedMotion: "reduce", ...options });

const section = "Kalau Tidak Kuliah IT Bagaimana?";

test("on a phone it is folded away until it is asked for, and leads to a section", async () => {
  const { context, page } = await open({ viewport: { width: 360, height: 640 } });
  const contents = page.getByRole("navigation", { name: "Daftar isi" });
  const link = contents.getByRole("link", { name: section });
  expect(await link.isVisible()).toBe(false);
  await contents.locator("summary").click();
  await link.click();
  expect(decodeURIComponent(page.url())).toMatch(/#isi-kalau-tidak-kuliah/);
  const top = (await page.getByRole("heading", { name: section }).boundingBox())?.y;
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(640);
  await context.close();
});

test("it can be opened and followed by keyboard alone", async () => {
  const { context, page } = await open({ viewport: { width: 360, height: 640 } });
  await page.locator('nav[aria-label="Daftar isi"] summary').focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  // A key press does not wait for where it leads, as a click does.
  await page.waitForURL(/#isi-siapa-sih/);
  await context.close();
});

test("everything in it is at least 44 px high", async () => {
  const { context, page } = await open({ viewport: { width: 360, height: 640 } });
  const summary = page.locator('nav[aria-label="Daftar isi"] summary');
  await summary.click();
  const links = await page.getByRole("navigation", { name: "Daftar isi" }).getByRole("link").all();
  expect(links).toHaveLength(8);
  for (const target of [summary, ...links]) {
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  await context.close();
});

test("on a wide screen it stands open beside the text and stays in sight", async () => {
  const { context, page } = await open({ viewport: { width: 1280, height: 700 } });
  const contents = page.getByRole("navigation", { name: "Daftar isi" });
  expect(await contents.locator("summary").isVisible()).toBe(false);
  const [beside, text] = [await contents.boundingBox(), await page.locator(".prose").boundingBox()];
  expect(beside?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  await contents.getByRole("link", { name: section }).click();
  expect(await page.getByRole("heading", { name: section }).isVisible()).toBe(true);
  expect((await contents.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await context.close();
});

test("it is not printed", async () => {
  const { context, page } = await open({ viewport: { width: 1280, height: 700 } });
  await page.emulateMedia({ media: "print" });
  expect(await page.locator('nav[aria-label="Daftar isi"]').isVisible()).toBe(false);
  await context.close();
});
