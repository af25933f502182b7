import { brotliCompressSync } from "node:zlib";
import type { BrowserContextOptions, Page } from "playwright-core";
import { findAxeViolations } from "../support/findAxeViolations";
import { serveFixturePages } from "../support/fixturePages";

const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 800 };

const pages = serveFixturePages();

const open = (search = "", options: BrowserContextOptions = {}) =>
  pages.open(`/cari/${search}`, { serviceWorkers: "block", reducedMotion: "reduce", ...options });

const box = (page: Page) => page.getByRole("searchbox");
const status = (page: Page, words: string | RegExp) =>
  page.getByRole("status").filter({ hasText: words }).waitFor();
const findFocus = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const readSearch = (page: Page) => decodeURIComponent(new URL(page.url()).search.replaceAll("+", " "));

describe.each([phone, desktop])("at $width px", (viewport) => {
  test("an answer is there while one types, is told, and can be reached by keyboard alone", async () => {
    const { context, page } = await open("", { viewport });
    for (let stop = 0; !(await box(page).evaluate((input) => input === document.activeElement)); stop++) {
      expect(stop).toBeLessThan(30);
      await page.keyboard.press("Tab");
    }
    await page.keyboard.type("tecnical wri");
    const result = page.getByRole("link", { name: "Technical Writer", exact: true }).first();
    await result.waitFor();
    await status(page, "hasil untuk “tecnical wri”.");
    expect(readSearch(page)).toBe("?q=tecnical wri");
    expect(await findAxeViolations(page)).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);

    await page.keyboard.press("ArrowDown");
    expect(await findFocus(page)).toContain("Technical Writer");
    await page.keyboard.press("ArrowUp");
    expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
    // Enter goes to the first answer, and from there to its page.
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.localName === "a");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/technical-writer**");
    await page.goBack();
    await result.waitFor();
    expect(await box(page).inputValue()).toBe("tecnical wri");
    await context.close();
  });

  test("a term is answered with what it means, marked words are seen, and a field narrows the rest", async () => {
    const { context, page } = await open("?q=apa%20itu%20api", { viewport, colorScheme: "dark" });
    await page.getByRole("heading", { level: 2, name: "API" }).waitFor();
    await page.getByText("pintu resmi").first().waitFor();
    expect(await findAxeViolations(page)).toEqual([]);

    await box(page).fill("profil");
    await page.locator("mark").filter({ hasText: "Profil" }).first().waitFor();
    const count = await page.locator("main li mark").count();
    await page.getByLabel("Jenis").selectOption("guide");
    await page.waitForURL("**/cari/?q=profil&jenis=guide");
    expect(await page.locator("main li mark").count()).toBeLessThan(count);
    await page.goBack();
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>("#jenis")?.value === "");
    expect(readSearch(page)).toBe("?q=profil");
    await context.close();
  });

  test("where nothing is found there are nearby names, the lists, and no fault of axe's", async () => {
    const { context, page } = await open("?q=tekniqualwritter", { viewport });
    await status(page, "Belum ada yang cocok dengan “tekniqualwritter”.");
    expect(await page.getByRole("heading", { name: "Semua istilah" }).isVisible()).toBe(true);
    expect(await findAxeViolations(page)).toEqual([]);
    await page.getByRole("link", { name: "Technical Writer", exact: true }).first().click();
    await status(page, "hasil untuk “Technical Writer”.");
    expect(await page.getByRole("heading", { name: "Semua istilah" }).isVisible()).toBe(false);
    await page.goBack();
    await status(page, "Belum ada yang cocok");
    await context.close();
  });
});

test("what articles say is found when it is asked for, down to the section", async () => {
  const { context, page } = await open("?q=pamerannya");
  // Nothing else has it, so nobody has to ask.
  await page.getByRole("heading", { name: "Di dalam artikel" }).waitFor();
  const link = page.getByRole("link", { name: /Siapa sih Technical Writer itu/ }).first();
  expect(await link.getAttribute("href")).toMatch(/^\/technical-writer(-crlf)?\/#isi-siapa/);
  expect(await page.locator("mark").allTextContents()).toContain("pamerannya");
  expect(await findAxeViolations(page)).toEqual([]);

  await box(page).fill("API");
  await page.getByRole("heading", { level: 2, name: "API" }).waitFor();
  expect(await page.getByRole("heading", { name: "Di dalam artikel" }).count()).toBe(0);
  await page.getByRole("button", { name: "Cari “API” di isi artikel" }).click();
  await page.getByRole("heading", { name: "Di dalam artikel" }).waitFor();
  expect(readSearch(page)).toBe("?q=API&isi=1");
  await page.reload();
  await page.getByRole("heading", { name: "Di dalam artikel" }).waitFor();
  await context.close();
});

test("a first answer takes less than 40 kB beyond the page, the text of articles apart", async () => {
  const bodies = new Map<string, Promise<Buffer>>();
  const { context, page } = await pages.open("/cari/", { serviceWorkers: "block" }, (opened) => {
    opened.on("response", (response) => bodies.set(response.url(), response.body()));
  });
  await page.waitForLoadState("networkidle");
  const asked = (): string[] => [...bodies.keys()].map((url) => new URL(url).pathname);
  // The page's own script is there; what it searches is not asked for before anybody turns to the box.
  expect(asked().filter((path) => path.startsWith("/static/cari-"))).toEqual([]);
  await box(page).pressSequentially("apa itu api");
  await status(page, "hasil untuk");
  await page.waitForLoadState("networkidle");
  const beyond = [...bodies].filter(([url]) =>
    /\/(?:search-\w+\.js|static\/cari-\w+\.json|cari\/isi)/.test(url),
  );
  expect(beyond).toHaveLength(2);
  // The test's own server sends bodies as they are; hosts compress them.
  const sizes = await Promise.all(beyond.map(async ([, body]) => brotliCompressSync(await body).length));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(40_000);
  await context.close();
});

test("strange addresses are answered as any other", async () => {
  const searches = [
    `?q=${"a".repeat(10_000)}`,
    `?q=${"kata ".repeat(2_000)}`,
    "?q=<script>window.taken=1</script><img src=x onerror=window.taken=1>",
    "?q=%ED%A0%80%FF%00",
    "?q=(.*%2B[%5D{}^$%5C|%3F",
    "?q=__proto__&bidang=constructor&jenis=toString&isi=x",
    "?q=a&q=b&&&=",
  ];
  const answer = async (search: string) => {
    const errors: Error[] = [];
    const { context, page } = await pages.open(`/cari/${search}`, { serviceWorkers: "block" }, (opened) => {
      opened.on("pageerror", (error) => errors.push(error));
    });
    await status(page, /hasil untuk|Belum ada yang cocok/);
    const inBox = (await box(page).inputValue()).length;
    const taken = await page.evaluate(() => "taken" in window);
    const elements = await page.locator("main script, main img").count();
    // An unpaired half of a character comes from no address, but from a keyboard it may.
    await box(page).evaluate((input: HTMLInputElement) => {
      input.value = "tulis\uD800";
      input.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await status(page, "“tulis”");
    await context.close();
    return { search, isCut: inBox <= 200, taken, elements, errors };
  };
  expect(await Promise.all(searches.map(answer))).toEqual(
    searches.map((search) => ({ search, isCut: true, taken: false, elements: 0, errors: [] })),
  );
});

test("without script everything is listed, and there is no box that would do nothing", async () => {
  const { context, page } = await open("?q=api", { javaScriptEnabled: false, viewport: phone });
  expect(await box(page).count()).toBe(0);
  await page.getByText("Kotak pencarian butuh JavaScript").waitFor();
  await page.getByRole("link", { name: "API", exact: true }).click();
  await page.waitForURL("**/istilah/#isi-api");
  await page.goto(`${pages.url()}/cari/`);
  await page.getByRole("link", { name: "Technical Writer", exact: true }).first().click();
  await page.waitForURL("**/technical-writer**");
  await context.close();
});

test("without a network one is told so, and what was asked for once is still answered", async () => {
  const { context, page } = await pages.open("/cari/", { serviceWorkers: "block" });
  await page.route("**/static/cari-*.json", (route) => route.abort());
  await box(page).fill("api");
  await status(page, "Daftar pencarian belum bisa diambil");
  await page.unroute("**/static/cari-*.json");
  await box(page).fill("apa itu api");
  await status(page, "hasil untuk “apa itu api”.");
  await context.close();
});
