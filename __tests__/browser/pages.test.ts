import type { Browser, BrowserContext, Page } from "playwright-core";
import { site } from "../../src/lib/site";
import { serveFolder, type Served } from "../../scripts/serveFolder";
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
    await page.getByRole("heading", { level: 1, name: site.tagline }).waitFor();
    await context.close();
  });

  test("an unknown address answers 404 and shows a way on", async () => {
    const { context, page } = await open("/tidak-ada/", { javaScriptEnabled });
    await page.getByRole("link", { name: "Lihat semua artikel" }).click();
    await page.getByRole("heading", { level: 1, name: site.tagline }).waitFor();
    await context.close();
  });
});

test.each(pages)(
  "%s asks for the site's own two small scripts, and for nothing of another host",
  async (path) => {
    const { context, requests } = await open(path, { serviceWorkers: "block" });
    const scripts = requests
      .filter(({ type }) => type === "script" || type === "fetch" || type === "xhr")
      .map(({ url }) => new URL(url).pathname);
    // The second is asked for once the page is shown, so it may or may not be among them yet.
    expect(scripts[0]).toMatch(/^\/page-\w+\.js$/);
    for (const script of scripts.slice(1)) expect(script).toMatch(/^\/offline-\w+\.js$/);
    const foreign = requests.filter(({ url }) => !url.startsWith(served.url));
    expect(foreign.filter(({ url }) => url !== "https://images.example.org/meja.jpg")).toEqual([]);
    await context.close();
  },
);

test("the first tab stop is the skip link, and it leads to the content", async () => {
  const { context, page } = await open("/technical-writer/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Langsung ke isi" });
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
  await context.close();
});
