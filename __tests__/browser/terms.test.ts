import type { Page } from "playwright-core";
import { findAxeViolations } from "../support/findAxeViolations";
import { serveFixturePages } from "../support/fixturePages";

const pages = serveFixturePages();
const path = "/technical-writer/";
const open = (options = {}, hook?: (page: Page) => void) =>
  pages.open(path, { serviceWorkers: "block", reducedMotion: "reduce", ...options }, hook);
const term = (page: Page) => page.locator(".prose").getByRole("link", { name: "API", exact: true });
const note = (page: Page) => page.getByRole("dialog", { name: "API" });

test.each([360, 1280])("at %d px a term is explained where it stands, by keyboard alone", async (width) => {
  const { context, page } = await open({ viewport: { width, height: 740 } });
  await term(page).focus();
  await page.keyboard.press("Enter");
  await note(page).getByText("pintu resmi").waitFor();
  expect(new URL(page.url()).pathname).toBe(path);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe("dialog");
  expect(await findAxeViolations(page)).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0);
  const frame = (await note(page).boundingBox())!;
  expect(frame.x).toBeGreaterThanOrEqual(0);
  expect(frame.x + frame.width).toBeLessThanOrEqual(width);

  await page.keyboard.press("Escape");
  await note(page).waitFor({ state: "detached" });
  expect(await term(page).evaluate((link) => link === document.activeElement)).toBe(true);
  await context.close();
});

test("the note closes beside it, opens once at a time, and leads to the entry", async () => {
  const { context, page } = await open();
  await term(page).click();
  await note(page).getByText("pintu resmi").waitFor();
  await page.getByRole("heading", { level: 1 }).click();
  await note(page).waitFor({ state: "detached" });
  await term(page).click();
  await note(page).getByRole("button", { name: "Tutup" }).click();
  await note(page).waitFor({ state: "detached" });
  await term(page).click();
  await note(page).getByRole("link", { name: "Lihat di daftar istilah" }).click();
  await page.waitForURL("**/istilah/#isi-api");
  await page.getByRole("heading", { name: "API", exact: true }).waitFor();
  await context.close();
});

test("the glossary is asked for once, when the first term is tapped", async () => {
  const asked: string[] = [];
  const { context, page } = await open({}, (opened) => {
    opened.on("request", (request) => {
      if (request.resourceType() === "fetch") asked.push(new URL(request.url()).pathname);
    });
  });
  await page.waitForLoadState("networkidle");
  expect(asked).toEqual([]);
  for (let times = 0; times < 2; times++) {
    await term(page).click();
    await note(page).getByText("pintu resmi").waitFor();
    await page.keyboard.press("Escape");
  }
  expect(asked).toEqual(["/istilah/"]);
  await context.close();
});

test("without a network the note says so; without script the link leads to the entry", async () => {
  const { context, page } = await open();
  await page.route("**/istilah/", (route) => route.abort());
  await term(page).click();
  await note(page).getByText("belum bisa diambil").waitFor();
  await context.close();

  const without = await open({ javaScriptEnabled: false });
  await term(without.page).click();
  await without.page.waitForURL("**/istilah/#isi-api");
  await without.context.close();
});
