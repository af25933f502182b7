import type { BrowserContextOptions } from "playwright-core";
import { site } from "../../src/lib/site";
import { serveFixturePages } from "../support/fixturePages";

const pages = ["/", "/magang-pertama/", "/privasi/", "/technical-writer/", "/tentang/", "/tidak-ada/"];

const fixture = serveFixturePages();

/** Opens a page and notes every request that it makes. */
async function open(path: string, options: BrowserContextOptions = {}) {
  const requests: { url: string; type: string }[] = [];
  const opened = await fixture.open(path, options, (page) => {
    page.on("request", (request) => requests.push({ url: request.url(), type: request.resourceType() }));
  });
  return { ...opened, requests };
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
    await page.getByRole("link", { name: "Beranda" }).click();
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
  "%s asks for the site's own small scripts, and for nothing of another host",
  async (path) => {
    const { context, requests } = await open(path, { serviceWorkers: "block" });
    const scripts = requests
      .filter(({ type }) => type === "script" || type === "fetch" || type === "xhr")
      .map(({ url }) => new URL(url).pathname);
    // That of offline reading is asked for once the page is shown, so it may or may not be among them yet.
    expect(scripts[0]).toMatch(/^\/page-\w+\.js$/);
    for (const script of scripts.slice(1))
      expect(script).toMatch(path === "/privasi/" ? /^\/(?:offline|device)-\w+\.js$/ : /^\/offline-\w+\.js$/);
    const foreign = requests.filter(({ url }) => !url.startsWith(fixture.url()));
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
  await page.waitForFunction(() => document.activeElement?.tagName === "MAIN");
  await context.close();
});
