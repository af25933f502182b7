import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { bundleScript } from "../../gatsby/bundle/bundleScript";
import { serveFolder, type Served } from "../../scripts/browser/serveFolder";
import { buildCacheNames } from "../../src/lib/offline/buildCacheNames";
import { fixturePublic } from "../support/fixtureSite";
import { openBrowser } from "../support/openBrowser";
import { photoArticle } from "../support/photoArticle";

const article = { path: "/technical-writer/", title: "Technical Writer" };
const other = { path: "/magang-pertama/", title: 'Magang Pertama: "Halo, Dunia" & <Kawan>' };
const photos = { path: photoArticle.path, title: "Foto Hari Pertama" };
const names = buildCacheNames("/");

/** A copy of the built site, which these tests deploy again. */
const folder = resolve(".tmp", "offline-site");

let browser: Browser;
let served: Served;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});

beforeEach(async () => {
  await rm(folder, { recursive: true, force: true });
  await cp(fixturePublic, folder, { recursive: true });
  served = await serveFolder(folder, 0);
  context = await browser.newContext();
  page = await context.newPage();
});

afterEach(async () => {
  await context.close();
  await served.close();
});

afterAll(() => browser.close());

/** Caches tell of no change, so they are asked until it has come. */
async function until(check: () => Promise<boolean>): Promise<void> {
  while (!(await check())) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** What a cache holds of a page; `null` when it holds none. */
function readKept(cacheName: string, path: string): Promise<string | null> {
  return page.evaluate(
    async ([name, url]) => (await (await caches.match(url, { cacheName: name }))?.text()) ?? null,
    [cacheName, path] as const,
  );
}

/** Opens a page and waits until the service worker keeps it. */
async function visit(path: string): Promise<void> {
  await page.goto(served.url + path);
  await until(async () => (await readKept(names.pages, path)) !== null);
}

/** No network, no server behind it, and nothing in the browser's own cache. */
async function disconnect(): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send("Network.clearBrowserCache");
  await context.setOffline(true);
  await served.close();
}

async function reconnect(): Promise<void> {
  served = await serveFolder(folder, Number(new URL(served.url).port));
  await context.setOffline(false);
}

const listCaches = () => page.evaluate(() => caches.keys());
const heading = (name: string) => page.getByRole("heading", { level: 1, name }).waitFor();
const note = () => page.getByText("Ini salinan yang tersimpan di perangkatmu");
const saveButton = () => page.getByRole("button", { name: "Simpan untuk dibaca offline" });

test("the first article that is visited can be read again without a network, whatever was added to its address", async () => {
  await visit(article.path);
  expect(await note().count()).toBe(0);
  await disconnect();
  for (const address of [article.path, `${article.path}?utm_source=wa#isi`, article.path.slice(0, -1)]) {
    await page.goto(served.url + address);
    await heading(article.title);
    await note().waitFor();
  }
});

test("an article that was never visited is replaced by a list of what can be read", async () => {
  await visit(article.path);
  await visit("/");
  await disconnect();
  await page.goto(`${served.url}${other.path}?a=1`);
  await heading("Bacaan tanpa internet");
  expect(await page.getByRole("link", { name: "Coba lagi" }).getAttribute("href")).toBe(`${other.path}?a=1`);
  await page.locator("main").getByRole("link", { name: "Jelajah Karier", exact: true }).waitFor();
  await page.locator("main").getByRole("link", { name: article.title, exact: true }).click();
  await heading(article.title);

  await reconnect();
  await page.goto(served.url + other.path);
  await heading(other.title);
  expect(await note().count()).toBe(0);
});

test("the button saves an article with its pictures, and forgets it", async () => {
  await page.goto(served.url + photos.path);
  await saveButton().click();
  await page.getByText("Sudah tersimpan.").waitFor();
  // What was merely visited may make room for other pages; what was saved stays.
  await page.evaluate(async ({ pages, pictures }) => {
    await Promise.all([pages, pictures].map((name) => caches.delete(name)));
  }, names);
  await disconnect();

  await page.goto(`${served.url}/luring/`);
  await page.getByRole("heading", { level: 2, name: "Kamu simpan" }).waitFor();
  await page.getByRole("listitem").getByRole("link", { name: photos.title }).click();
  await heading(photos.title);
  const pictures = await page
    .locator('article img[src^="/static/"]')
    .evaluateAll((images: HTMLImageElement[]) =>
      Promise.all(
        images.map(async (image) => {
          image.loading = "eager";
          await image.decode();
          return image.currentSrc;
        }),
      ),
    );
  expect(pictures).not.toHaveLength(0);
  const kept = await page.evaluate(
    async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url),
    names.saved + photos.path,
  );
  expect(kept).toEqual(expect.arrayContaining(pictures));

  await page.getByRole("button", { name: "Hapus dari simpanan" }).click();
  await saveButton().waitFor();
  await page.goto(`${served.url}/luring/`);
  await page.getByText("Belum ada halaman yang tersimpan").waitFor();
});

test("what is saved can be removed from the list", async () => {
  await page.goto(served.url + article.path);
  await saveButton().click();
  await page.getByText("Sudah tersimpan.").waitFor();
  await page.goto(`${served.url}/luring/`);
  await page.getByRole("button", { name: `Hapus ${article.title}` }).click();
  await page.getByRole("button", { name: `Hapus ${article.title}` }).waitFor({ state: "detached" });
  await page.goto(served.url + article.path);
  await saveButton().waitFor();
});

test("an article that was read offline can be saved there and then", async () => {
  await visit(article.path);
  await disconnect();
  await page.reload();
  await saveButton().click();
  await page.getByText("Sudah tersimpan.").waitFor();
  await page.goto(`${served.url}/luring/`);
  await page.getByRole("heading", { level: 2, name: "Kamu simpan" }).waitFor();
});

test("a new deployment is seen on the next visit at once, and kept", async () => {
  await visit(article.path);
  await visit(other.path);
  const file = join(folder, article.path, "index.html");
  await writeFile(file, (await readFile(file, "utf8")).replaceAll(article.title, "Penulis Teknis"));
  await page.goto(served.url + article.path);
  await heading("Penulis Teknis");
  expect(await note().count()).toBe(0);
  await until(async () => (await readKept(names.pages, article.path))?.includes("Penulis Teknis") ?? false);
  await disconnect();
  await page.reload();
  await heading("Penulis Teknis");
});

test("a saved article is kept as new as the page that was last read", async () => {
  await page.goto(served.url + article.path);
  await saveButton().click();
  await page.getByText("Sudah tersimpan.").waitFor();
  const file = join(folder, article.path, "index.html");
  await writeFile(file, (await readFile(file, "utf8")).replaceAll(article.title, "Penulis Teknis"));
  await page.reload();
  await until(
    async () =>
      (await readKept(names.saved + article.path, article.path))?.includes("Penulis Teknis") ?? false,
  );
});

test("a new offline page takes the old one's place, and caches of older versions go", async () => {
  // No page: it has no script that would already bring the worker, which looks for old caches once, when it starts.
  await page.goto(`${served.url}/robots.txt`);
  await page.evaluate(
    async ([own]) => {
      await Promise.all([caches.open(`${own}0|halaman`), caches.open("situs-lain")]);
    },
    [names.own] as const,
  );
  await visit(article.path);
  await until(async () => !(await listCaches()).includes(`${names.own}0|halaman`));
  const kept = await listCaches();
  expect(kept).toContain("situs-lain");
  expect(kept.filter((name) => name.startsWith(names.offline))).toHaveLength(1);
});

test("the kill switch removes the worker and all that it kept, and nothing else", async () => {
  await page.goto(served.url + article.path);
  await saveButton().click();
  await page.getByText("Sudah tersimpan.").waitFor();
  await page.evaluate(() => caches.open("situs-lain"));
  await writeFile(join(folder, "sw.js"), await bundleScript("src/serviceWorker/serviceWorkerOff.ts"));
  await page.goto(served.url + other.path);
  const isGone = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined);
  await until(isGone);
  expect(await listCaches()).toEqual(["situs-lain"]);
});

test.each([
  ["script", { javaScriptEnabled: false }],
  ["a service worker", { serviceWorkers: "block" }],
] as const)("without %s there is no button, and the article is whole", async (_name, options) => {
  const without = await browser.newContext(options);
  const plain = await without.newPage();
  await plain.goto(served.url + article.path);
  await plain.getByRole("heading", { level: 1, name: article.title }).waitFor();
  expect(await plain.getByRole("button", { name: "Simpan untuk dibaca offline" }).count()).toBe(0);
  await without.close();
});

test("what was searched and explained once is searched and explained without a network", async () => {
  const term = () => page.locator(".prose").getByRole("link", { name: "API", exact: true });
  const explanation = () => page.getByRole("dialog").getByText("pintu resmi").waitFor();
  await visit("/cari/");
  await page.goto(`${served.url}/cari/?q=api&isi=1`);
  await page.getByRole("heading", { name: "Di dalam artikel" }).waitFor();
  await visit(article.path);
  await term().click();
  await explanation();
  await until(async () => (await readKept(names.pages, "/istilah/")) !== null);
  await disconnect();

  await page.goto(`${served.url}/cari/?q=apa+itu+api`);
  await page.getByRole("heading", { level: 2, name: "API" }).waitFor();
  await page.goto(`${served.url}/cari/?q=api&isi=1`);
  await page.getByRole("heading", { name: "Di dalam artikel" }).waitFor();
  await page.goto(served.url + article.path);
  await term().click();
  await explanation();
});
