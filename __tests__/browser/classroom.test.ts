import { cp, readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { serveFolder, type Served } from "../../scripts/browser/serveFolder";
import { buildCacheNames } from "../../src/lib/offline/buildCacheNames";
import type { SaveList } from "../../src/lib/offline/SaveList";
import { fixturePublic } from "../support/fixtureSite";
import { openBrowser } from "../support/openBrowser";

/** A copy of the built site, whose server these tests stop. */
const folder = resolve(".tmp", "classroom-site");
const { all } = buildCacheNames("/");

let browser: Browser;
let served: Served;
let context: BrowserContext;
let page: Page;
let list: SaveList;

beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await cp(fixturePublic, folder, { recursive: true });
  list = JSON.parse(await readFile(join(folder, "guru/simpanan.json"), "utf8")) as SaveList;
  browser = await openBrowser();
});

beforeEach(async () => {
  served = await serveFolder(folder, 0);
  context = await browser.newContext();
  page = await context.newPage();
});

afterEach(async () => {
  await context.close();
  await served.close();
});

afterAll(() => browser.close());

const start = () => page.getByRole("button", { name: /^(?:Simpan semua|Lanjutkan)/ });
const status = (words: RegExp | string) => page.getByRole("status").getByText(words).waitFor();

/** The keys of the store, and how many bytes their bodies have. */
const readStore = () =>
  page.evaluate(async (name) => {
    const cache = await caches.open(name);
    const keys = await cache.keys();
    const sizes = await Promise.all(
      keys.map(async (key) => (await (await cache.match(key))?.arrayBuffer())?.byteLength ?? 0),
    );
    return { keys: keys.map(({ url }) => url), bytes: sizes.reduce((sum, size) => sum + size, 0) };
  }, all);

/** Kilobytes that a label names: `≈ 6.120 kB`. */
const readKilobytes = (label: string): number =>
  Number(/≈ ([\d.]+)\u00a0kB/.exec(label)?.[1]?.replaceAll(".", ""));

test("the whole site is saved, of the size that was said, and each page can be read with the network cut", async () => {
  await page.goto(`${served.url}/guru/`);
  await start().waitFor();
  const said = readKilobytes((await start().textContent()) ?? "");
  await start().click();
  await status("Selesai.");
  const { bytes } = await readStore();
  expect(Math.abs(bytes / 1000 - said)).toBeLessThan(said / 10);

  const session = await context.newCDPSession(page);
  await session.send("Network.clearBrowserCache");
  await context.setOffline(true);
  await served.close();
  // What visiting keeps by itself must not stand in for what was saved.
  await page.evaluate(async ({ pages, assets, pictures }) => {
    for (const name of [pages, assets, pictures]) await caches.delete(name);
  }, buildCacheNames("/"));
  const pages = list.entries
    .map(([path]) => path)
    .filter((path) => path.endsWith("/") && path !== "/luring/");
  expect(pages.length).toBeGreaterThan(60);
  for (const path of pages) {
    await page.goto(served.url + path, { waitUntil: "domcontentloaded" });
    expect(await page.title()).not.toContain("tanpa internet");
    expect(await page.locator("h1").count()).toBe(1);
  }

  await page.goto(`${served.url}/bandingkan/?karier=profil-lengkap,technical-writer`);
  await page.getByRole("table").waitFor();

  await page.goto(`${served.url}/guru/`);
  await page.getByText("Semua tersimpan").waitFor();
  await page.getByRole("button", { name: "Hapus simpanan ini" }).click();
  await status("Simpanan sudah dihapus.");
  expect(await page.evaluate((name) => caches.has(name), all)).toBe(false);
});

test("saving that broke off half-way goes on from there", async () => {
  await page.goto(`${served.url}/guru/`);
  await start().waitFor();
  const whole = readKilobytes((await start().textContent()) ?? "");
  const half = Math.floor(list.entries.length / 2);
  let asked = 0;
  // Of the worker too: what a page asks for goes through it.
  await context.route("**/*", (route) => {
    asked += 1;
    return asked > half ? route.abort("internetdisconnected") : route.continue();
  });
  await start().click();
  await status(/^Terhenti/);
  const broken = await readStore();
  expect(broken.keys.length).toBeGreaterThan(0);
  expect(broken.keys.length).toBeLessThan(list.entries.length);
  await context.unroute("**/*");

  await page.reload();
  await page.getByRole("button", { name: /^Lanjutkan/ }).waitFor();
  expect(readKilobytes((await start().textContent()) ?? "")).toBeLessThan(whole);
  const fetched: string[] = [];
  context.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await start().click();
  await status("Selesai.");
  const stored = new Set(broken.keys.map((key) => new URL(key).pathname));
  expect(fetched.filter((path) => stored.has(path) && path.endsWith("/"))).toEqual([]);
  expect((await readStore()).keys.length).toBe(list.entries.length + 1);
});

test("the privacy page names what was saved, and deletes it without the rest", async () => {
  await page.goto(`${served.url}/guru/`);
  await start().click();
  await status("Selesai.");
  await page.goto(`${served.url}/privasi/`);
  const kept = page.locator("[data-device] li");
  await page.getByRole("button", { name: "Hapus Seluruh situs, dari halaman guru" }).click();
  await kept.filter({ hasText: "Seluruh situs" }).waitFor({ state: "detached" });
  expect(await page.evaluate((name) => caches.has(name), all)).toBe(false);
  expect(await kept.filter({ hasText: "Halaman untuk dibaca" }).count()).toBe(1);
});

test("a full device is told kindly, and keeps what it has", async () => {
  await page.addInitScript(() => {
    const put = Reflect.get(Cache.prototype, "put") as (this: Cache, ...all: unknown[]) => Promise<void>;
    let stored = 0;
    Cache.prototype.put = function (...all: unknown[]) {
      stored += 1;
      return stored > 10
        ? Promise.reject(new DOMException("Quota exceeded.", "QuotaExceededError"))
        : put.apply(this, all);
    };
  });
  await page.goto(`${served.url}/guru/`);
  await start().click();
  await status(/^Ruang di perangkat ini tidak cukup/);
  expect((await readStore()).keys).toHaveLength(10);
  await page.getByRole("button", { name: /^Lanjutkan/ }).waitFor();
});

test("without script there is no button, and the pack is whole", async () => {
  const without = await browser.newContext({ javaScriptEnabled: false });
  const plain = await without.newPage();
  await plain.goto(`${served.url}/guru/`);
  expect(await plain.getByRole("button", { name: "Simpan semua" }).count()).toBe(0);
  await plain.getByRole("link", { name: "Kuis kertas" }).click();
  await plain.getByRole("heading", { level: 1, name: "Karier mana yang cocok buatmu?" }).waitFor();
  await without.close();
});
