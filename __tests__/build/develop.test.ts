import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { onceLoaded } from "../support/onceLoaded";
import { openBrowser } from "../support/openBrowser";
import { copySite } from "../support/runGatsby";
import { startDevelop, type Develop } from "../support/startDevelop";

let content: string;
let develop: Develop;
let browser: Browser;
let page: Page;

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(content, file)), { recursive: true });
  await writeFile(join(content, file), text);
}

function article(slug: string, title: string, body: string, more = ""): string {
  return `---\nslug: "${slug}"\ndate: "2020-01-01"\ntitle: "${title}"\ndescription: "Uji."\n${more}---\n\n${body}\n`;
}

/** Waits until the open page shows a text; nothing here reloads the page. */
async function expectShown(text: string): Promise<void> {
  await page.getByText(text).first().waitFor();
}

/** Waits for a text on a page that may have been opened while Gatsby was at work. */
async function expectShownOnceLoaded(text: string): Promise<void> {
  await onceLoaded(page, (options) => page.getByText(text).first().waitFor(options));
}

/** Waits until the open page no longer shows a text. */
async function expectGone(text: string): Promise<void> {
  await page.getByText(text).first().waitFor({ state: "hidden" });
}

/** Opens an article's page by way of the index, which shows it as soon as it exists. */
async function openFromIndex(title: string): Promise<void> {
  await page.goto(`${develop.url}/`);
  await onceLoaded(page, (options) => page.getByRole("link", { name: title, exact: true }).click(options));
  await onceLoaded(page, (options) => page.getByRole("heading", { level: 1, name: title }).waitFor(options));
}

beforeAll(async () => {
  const site = await copySite("develop");
  content = join(site, "articles");
  await write("satu/index.md", article("/satu", "Artikel Satu", "Isi pertama."));
  [develop, browser] = await Promise.all([
    startDevelop(site, { CONTENT_DIR: content, BUILD_DATE: "2024-06-01" }),
    openBrowser(),
  ]);
  page = await browser.newPage();
  page.setDefaultTimeout(60_000);
});

afterEach(() => {
  expect(develop.isAlive()).toBe(true);
});

afterAll(async () => {
  await browser.close();
  await develop.stop();
});

test("an edit shows in the open tab", async () => {
  await openFromIndex("Artikel Satu");
  await expectShown("Isi pertama.");
  await page.evaluate(() => Object.assign(window, { sameTab: true }));
  await write("satu/index.md", article("/satu", "Artikel Satu", "Isi kedua, baru disunting."));
  await expectShown("Isi kedua, baru disunting.");
  expect(await page.evaluate(() => "sameTab" in window)).toBe(true);
});

test("a new file becomes a page, and a draft is marked", async () => {
  await page.goto(`${develop.url}/`);
  await write("dua.md", article("/dua", "Artikel Dua", "Halo dari dua.", "draft: true\n"));
  await expectShown("Artikel Dua");
  await openFromIndex("Artikel Dua");
  await expectShownOnceLoaded("Draf");
});

test("a renamed file keeps its page", async () => {
  await rename(join(content, "dua.md"), join(content, "dua-baru.md"));
  // The watcher misses an edit in the same instant, which no writer makes.
  await develop.waitForOutput("dua-baru.md");
  await write("dua-baru.md", article("/dua", "Artikel Dua", "Nama berkasnya baru."));
  await openFromIndex("Artikel Dua");
  await expectShownOnceLoaded("Nama berkasnya baru.");
});

test("a new slug moves the page", async () => {
  await write("dua-baru.md", article("/dua-pindah", "Artikel Dua Pindah", "Alamatnya baru."));
  await openFromIndex("Artikel Dua Pindah");
  expect(new URL(page.url()).pathname).toBe("/dua-pindah/");
});

test("a broken file says on its own page what is wrong, and is right again once mended", async () => {
  await openFromIndex("Artikel Satu");
  await write(
    "satu/index.md",
    '---\nslug: "/satu"\ndate: "2020-02-30"\ntitle: "Artikel Satu"\ndescription: "Uji."\n---\n\nTanggalnya salah.\n',
  );
  await expectShownOnceLoaded("Tanggalnya salah.");
  await expectShownOnceLoaded("satu/index.md");
  await write("satu/index.md", article("/satu", "Artikel Satu", "Sudah dibetulkan."));
  await expectShownOnceLoaded("Sudah dibetulkan.");
  await onceLoaded(page, (options) =>
    page
      .getByText("satu/index.md")
      .first()
      .waitFor({ state: "hidden", ...options }),
  );
});

test("YAML that can't be read costs neither the article nor its neighbours", async () => {
  await write(
    "satu/index.md",
    '---\nslug: "/satu\ndate: 2020-01-01\ntitle: "Artikel: Satu\n---\n\nYAML-nya rusak.\n',
  );
  await page.goto(`${develop.url}/`);
  await expectShownOnceLoaded("satu/index.md");
  await openFromIndex("Artikel Dua Pindah");
  await write("satu/index.md", article("/satu", "Artikel Satu", "YAML-nya pulih."));
  await openFromIndex("Artikel Satu");
  await expectShownOnceLoaded("YAML-nya pulih.");
});

test("a deleted file takes its page with it", async () => {
  await page.goto(`${develop.url}/`);
  await expectShown("Artikel Dua Pindah");
  await rm(join(content, "dua-baru.md"));
  await expectGone("Artikel Dua Pindah");
  const response = await page.goto(`${develop.url}/satu/`);
  expect(response?.status()).toBe(200);
});
