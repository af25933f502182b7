import type { Browser, BrowserContext, Page } from "playwright-core";
import { serveFolder, type Served } from "../../scripts/serveFolder";
import { findAxeViolations } from "../support/findAxeViolations";
import { fixturePublic } from "../support/fixtureSite";
import { openBrowser } from "../support/openBrowser";

const pages = ["/", "/magang-pertama/", "/privasi/", "/technical-writer/", "/tentang/", "/tidak-ada/"];

let browser: Browser;
let served: Served;

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), serveFolder(fixturePublic, 0)]);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

/** Opens a page in a context of its own and notes every request that it makes. */
async function open(
  path: string,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<{ context: BrowserContext; page: Page; requests: { url: string; type: string }[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requests: { url: string; type: string }[] = [];
  page.on("request", (request) => requests.push({ url: request.url(), type: request.resourceType() }));
  // Remote images in articles are theirs to ask for; nothing here leaves the machine.
  await context.route(
    (url) => url.origin !== served.url,
    (route) => route.abort(),
  );
  await page.goto(served.url + path, { waitUntil: "load" });
  return { context, page, requests };
}

describe.each([true, false])("with JavaScript %s", (javaScriptEnabled) => {
  test("one can walk from the index to an article, on to its neighbour and back", async () => {
    const { context, page } = await open("/", { javaScriptEnabled });
    await page.getByRole("link", { name: "Technical Writer", exact: true }).first().click();
    await page.getByRole("heading", { level: 1, name: "Technical Writer" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/technical-writer-crlf/");
    await page.getByText("Sabar bertanya sampai benar-benar mengerti").waitFor();
    await page.getByRole("link", { name: /Sebelumnya/ }).click();
    await page.waitForURL("**/technical-writer/");
    await page.getByRole("heading", { level: 1, name: "Technical Writer" }).waitFor();
    await page.getByRole("link", { name: "Lihat semua artikel" }).click();
    await page.getByRole("heading", { level: 1, name: "Jelajah Karier" }).waitFor();
    await context.close();
  });

  test("an unknown address answers 404 and shows a way on", async () => {
    const { context, page } = await open("/tidak-ada/", { javaScriptEnabled });
    await page.getByRole("link", { name: "Lihat semua artikel" }).click();
    await page.getByRole("heading", { level: 1, name: "Jelajah Karier" }).waitFor();
    await context.close();
  });
});

test.each(pages)("%s asks for no script, no data and no other host", async (path) => {
  const { context, requests } = await open(path);
  expect(requests.length).toBeGreaterThan(0);
  expect(requests.filter(({ type }) => type === "script" || type === "fetch" || type === "xhr")).toEqual([]);
  const foreign = requests.filter(({ url }) => !url.startsWith(served.url));
  expect(foreign.filter(({ url }) => url !== "https://images.example.org/meja.jpg")).toEqual([]);
  await context.close();
});

describe.each([
  ["phone", { width: 360, height: 800 }],
  ["desktop", { width: 1280, height: 800 }],
] as const)("on a %s", (_name, viewport) => {
  test.each(pages)("%s has no axe violation, in either theme", async (path) => {
    for (const colorScheme of ["light", "dark"] as const) {
      const { context, page } = await open(path, { viewport, colorScheme });
      expect(await findAxeViolations(page)).toEqual([]);
      await context.close();
    }
  });
});

test.each(pages)("%s does not scroll sideways at 320 px", async (path) => {
  const { context, page } = await open(path, { viewport: { width: 320, height: 640 } });
  const { scrollWidth, clientWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }));
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  await context.close();
});

test("the first tab stop is the skip link, and it leads to the content", async () => {
  const { context, page } = await open("/technical-writer/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Langsung ke isi" });
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
  await context.close();
});
