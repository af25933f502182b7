import { readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { load } from "cheerio";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { fillBody, renderMarkdown } from "../../plugins/gatsby-transformer-article";
import { findAxeViolations } from "../support/findAxeViolations";
import { fixturePublic } from "../support/fixtureSite";
import { openBrowser } from "../support/openBrowser";

const address = "http://situs.test/semua/";
const phone: BrowserContextOptions = { viewport: { width: 320, height: 640 } };

let browser: Browser;
let html: string;

beforeAll(async () => {
  browser = await openBrowser();
  // A built page, style sheet and all, around an article that holds every block there is.
  const $ = load(await readFile(join(fixturePublic, "technical-writer/index.html"), "utf8"));
  const source = readFileSync("__tests__/fixtures/markdown/everyBlock.md", "utf8");
  const { body } = renderMarkdown(source, { file: "semua/index.md", firstLine: 1 });
  $(".prose").html(fillBody(body));
  // The page was built with the styles of what it had; this has more.
  const sheet = (await readdir(fixturePublic)).find((name) => /^styles\.\w+\.css$/.test(name)) ?? "";
  $("head style").remove();
  $("head").append(`<style>${await readFile(join(fixturePublic, sheet), "utf8")}</style>`);
  html = $.html();
});

afterAll(() => browser.close());

async function open(options: BrowserContextOptions): Promise<Page> {
  const page = await browser.newPage(options);
  await page.route("**/*", (route) =>
    route.request().url() === address
      ? route.fulfill({ body: html, contentType: "text/html; charset=utf-8" })
      : route.abort(),
  );
  await page.goto(address);
  return page;
}

/** One computed style of every element that fits, or of its `::before`. */
function stylesOf(page: Page, selector: string, property: string, pseudo?: string): Promise<string[]> {
  return page
    .locator(selector)
    .evaluateAll(
      (elements, [name = "", part]) =>
        elements.map((element) => getComputedStyle(element, part).getPropertyValue(name)),
      [property, pseudo],
    );
}

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  test.each([
    ["phone", { width: 360, height: 800 }],
    ["desktop", { width: 1280, height: 800 }],
  ] as const)("no block has an axe violation on a %s", async (_name, viewport) => {
    const page = await open({ viewport, colorScheme });
    expect(await findAxeViolations(page)).toEqual([]);
    await page.close();
  });

  test("the five callouts differ in tone and in icon", async () => {
    const page = await open({ colorScheme });
    for (const [selector, property, pseudo] of [
      [".callout", "background-color"],
      [".callout-title", "color"],
      [".callout-title", "clip-path", "::before"],
    ] as const) {
      expect(new Set(await stylesOf(page, selector, property, pseudo)).size).toBe(5);
    }
    await page.close();
  });

  test("code has colours of its own for its kinds of word", async () => {
    const page = await open({ colorScheme });
    const kinds = ["keyword", "string", "comment", "number", "title"].map((kind) => `.hljs-${kind}`);
    const colours = await Promise.all(
      ["pre", ...kinds].map(async (kind) => (await stylesOf(page, kind, "color"))[0]),
    );
    expect(new Set(colours).size).toBe(6);
    await page.close();
  });
});

test("on the smallest phone nothing makes the page scroll sideways, open or closed", async () => {
  const page = await open(phone);
  const closed = page.locator("main details:not([open]) > summary");
  // One that is opened is no longer among them.
  for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
  expect(await closed.count()).toBe(0);
  const { scrollWidth, clientWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }));
  expect(scrollWidth).toBe(clientWidth);
  await page.close();
});

test.each([".table-scroll", ".code pre"])(
  "a wide %s scrolls within itself, by keyboard too",
  async (selector) => {
    const page = await open(phone);
    const box = page.locator(selector).first();
    expect(await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeGreaterThan(
      40,
    );
    await box.focus();
    await page.keyboard.press("ArrowRight");
    await expect(
      page.waitForFunction((name) => (document.querySelector(name)?.scrollLeft ?? 0) > 0, selector),
    ).resolves.toBeDefined();
    expect((await stylesOf(page, `${selector}:focus-visible`, "outline-style"))[0]).toBe("solid");
    await page.close();
  },
);

test("a heading's link shows when the heading is pointed at, and when it has the focus", async () => {
  const page = await open({ viewport: { width: 1280, height: 800 } });
  const anchor = page.locator(".heading-anchor").first();
  const opacity = () => anchor.evaluate((link) => getComputedStyle(link).opacity);
  expect(await opacity()).toBe("0");
  await page.locator(".heading").first().hover();
  expect(await opacity()).toBe("1");
  await page.mouse.move(0, 0);
  expect(await opacity()).toBe("0");
  await anchor.focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  expect(await opacity()).toBe("1");
  await page.close();
});

test("icons and ticked boxes stay visible where colours are forced", async () => {
  const page = await open({ forcedColors: "active" });
  const [canvas] = await stylesOf(page, "body", "background-color");
  const drawn = [
    ...(await stylesOf(page, ".callout-title", "background-color", "::before")),
    ...(await stylesOf(page, ".video-card", "background-color", "::before")),
    ...(await stylesOf(page, ".task-list-item input:checked", "background-color")),
  ];
  expect(drawn).toHaveLength(7);
  expect(drawn).not.toContain(canvas);
  await page.close();
});
