import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import type { ArticleContext, IndexContext } from "../../src/lib/pageContexts";
import { brokenArticles, goodArticle, type BrokenArticle } from "../fixtures/broken/brokenArticles";
import { onceLoaded } from "../support/onceLoaded";
import { openBrowser } from "../support/openBrowser";
import { copySite } from "../support/runGatsby";
import { startDevelop, type Develop } from "../support/startDevelop";

/** Every problem that a writer can meet, in one `gatsby develop` that is never restarted. */
let content: string;
let develop: Develop;
let browser: Browser;
let page: Page;

async function write(file: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(content, file)), { recursive: true });
  await writeFile(join(content, file), text);
}

/** What the browser gets to show on a page; the preview keeps it up to date. */
async function readContext(path: string): Promise<unknown> {
  const response = await fetch(`${develop.url}/page-data${path === "/" ? "/index/" : path}page-data.json`);
  const { result } = (await response.json()) as { result: { pageContext: unknown } };
  return result.pageContext;
}

/** The index's summary, once it is as asked for. The preview takes its time, and may fail to answer while at work. */
async function waitForSummary(isThere: (files: ReadonlyMap<string, string | null>) => boolean) {
  const deadline = Date.now() + 200_000;
  for (;;) {
    const { problems } = (await readContext("/").catch(() => ({}))) as Partial<IndexContext>;
    const files = new Map(problems?.files.map(({ file, path }) => [file, path]));
    if (problems && isThere(files)) return files;
    if (Date.now() > deadline) return files;
    await wait(500);
  }
}

function find(name: string): BrokenArticle {
  return brokenArticles.find((article) => article.name === name)!;
}

beforeAll(async () => {
  const site = await copySite("broken-articles");
  await cp("docs/panduan-menulis.md", join(site, "docs/panduan-menulis.md"));
  content = join(site, "articles");
  await write(goodArticle.file, goodArticle.text);
  [develop, browser] = await Promise.all([
    startDevelop(site, { CONTENT_DIR: content, BUILD_DATE: "2026-01-31" }),
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

test("the preview starts without a warning, in English, of an option of ours", () => {
  expect(develop.readOutput()).not.toContain("unknown plugin options");
});

describe("all broken articles at once", () => {
  let files: ReadonlyMap<string, string | null>;

  beforeAll(async () => {
    for (const { file, toBytes, beside = [] } of brokenArticles) {
      for (const other of beside) await write(other.file, other.text);
      await write(file, toBytes());
    }
    files = await waitForSummary((found) => brokenArticles.every(({ file }) => found.has(file)));
  });

  test("are all in the index's summary, each with a page", () => {
    expect(brokenArticles.filter(({ file }) => typeof files.get(file) !== "string")).toEqual([]);
  });

  test.each(brokenArticles)("$name says so on its own page, with the lines around it", async (article) => {
    const { problems } = (await readContext(files.get(article.file) ?? "/")) as ArticleContext;
    expect(problems).toContainEqual(expect.objectContaining({ file: article.file, ...article.expected }));
    const own = problems?.find(({ code }) => code === article.expected.code);
    // An empty file has no lines, and one of 50 MB has none that would help.
    if (!/^file-(?:empty|too-large)/.test(article.expected.code)) {
      expect(own?.frame.find(({ mark }) => mark !== null)?.line).toBe(article.expected.line);
    }
  });

  test("leave their good neighbour alone", async () => {
    await page.goto(develop.url + goodArticle.path);
    await onceLoaded(page, (options) => page.getByText("Semua beres di sini.").waitFor(options));
  });

  test("are gone from the index once fixed", async () => {
    for (const { file, fixed } of brokenArticles) await write(file, fixed);
    const left = await waitForSummary((found) => found.size === 0);
    expect([...left.keys()]).toEqual([]);
  });
});

describe("one after the other, in a tab that stays open", () => {
  const banner = () => page.getByRole("region", { name: "Masalah di artikel ini" });
  const summary = () => page.getByRole("region", { name: "Masalah di semua berkas" });

  test.each([
    "date-30-februari",
    "yaml-titik-dua",
    "pagar-toml",
    "berkas-utf16-le",
    "berkas-50-mb",
    "tautan-mati",
    "slug-berspasi",
  ])("%s is reported, explained, and forgotten once fixed", async (name) => {
    const { file, toBytes, fixed, expected } = find(name);
    await page.goto(`${develop.url}/`);
    await write(file, toBytes());
    await onceLoaded(page, (options) => summary().getByRole("link", { name: file }).click(options));
    const explanation = page.getByRole("link", { name: `Penjelasan ${expected.code}` });
    let guide: string | null = null;
    // In one go: Gatsby may answer a tab that has just opened with what it knew before.
    await onceLoaded(page, async (options) => {
      guide = await explanation.getAttribute("href", options);
      expect(await banner().textContent(options)).toContain(`Baris ${expected.line}, kolom`);
    });

    const [path = "", anchor = ""] = String(guide).split("#");
    expect(await (await fetch(develop.url + path)).text()).toContain(`id="${anchor}"`);

    await write(file, fixed);
    await onceLoaded(page, (options) => banner().waitFor({ state: "hidden", ...options }));
    await page.goto(`${develop.url}/`);
    await onceLoaded(page, (options) => summary().waitFor({ state: "hidden", ...options }));
  });
});
