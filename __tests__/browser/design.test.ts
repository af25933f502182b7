import type { BrowserContextOptions, Page } from "playwright-core";
import { colourRules, findAxeViolations } from "../support/findAxeViolations";
import { findLayoutShifts } from "../support/findLayoutShifts";
import { serveFixturePages } from "../support/fixturePages";
import { pageKinds } from "../support/pageKinds";
import { wholePath } from "../support/profileArticles";

const phone = { width: 360, height: 800 };
const desktop = { width: 1280, height: 800 };

const pages = serveFixturePages();

const open = (path: string, options: BrowserContextOptions = {}) =>
  pages.open(path, { serviceWorkers: "block", reducedMotion: "reduce", ...options });

/** How far the page's content reaches out of the window, in CSS pixels. */
function findOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What WCAG 2.2, 1.4.12 lets a reader override. By the debugger, as the page's policy allows no foreign style. */
function spreadText(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
    );
    document.adoptedStyleSheets = [sheet];
  });
}

/** Links and buttons below 44 × 44 CSS pixels, links in running text aside. */
function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>("a, button, summary, label")) {
      const style = getComputedStyle(element);
      const isInline = style.display.startsWith("inline") && !/flex|grid/.test(style.display);
      // A card's link is as large as the card: its ::after covers it.
      const covers = getComputedStyle(element, "::after").position === "absolute";
      if (isInline || covers || style.position === "absolute") continue;
      const { height, width } = element.getBoundingClientRect();
      if (height > 0 && (height < 44 || width < 44))
        found.push(`${element.outerHTML.slice(0, 120)} ${width}×${height}`);
    }
    return found;
  });
}

/** One page, which goes from address to address: a new one would have to compile axe again. Its own cache is off. */
describe.each([
  ["a phone", phone, ["light", "dark"]],
  ["a desktop", desktop, ["dark", "light"]],
] as const)("on %s", (_name, viewport, [colorScheme, other]) => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await open("/", { viewport, colorScheme }));
  });

  afterAll(() => page.context().close());

  test.each(pageKinds)(
    "%s: nothing shifts, targets are large, axe finds nothing in either theme, and it fits at 320 px",
    async (path) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await page.goto(pages.url() + path);
      expect(await findLayoutShifts(page)).toEqual([]);
      expect(await findSmallTargets(page)).toEqual([]);
      expect(await findAxeViolations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: other });
      expect(await findAxeViolations(page, colourRules)).toEqual([]);
      // 400 % of a desktop's window.
      await page.setViewportSize({ width: 320, height: 256 });
      expect(await findOverflow(page)).toBe(0);
      await spreadText(page);
      expect(await findOverflow(page)).toBe(0);
    },
  );
});

test("one can walk from the index to a field, an article, a related one and back by keyboard alone", async () => {
  const { context, page } = await open("/", { viewport: desktop });
  /** Tabs on until a link of that name has the focus, follows it, and is on its page. */
  const follow = async (name: RegExp, url: string): Promise<void> => {
    for (let stop = 0; stop < 200; stop += 1) {
      await page.keyboard.press("Tab");
      const focused = await page.evaluate(() => ({
        text: document.activeElement?.textContent ?? "",
        outline: getComputedStyle(document.activeElement ?? document.body).outlineStyle,
      }));
      if (!name.test(focused.text)) continue;
      expect(focused.outline).not.toBe("none");
      await Promise.all([page.waitForURL(url), page.keyboard.press("Enter")]);
      return;
    }
    throw new Error(`No link ${name} within 200 tab stops of ${page.url()}`);
  };
  await follow(/^Desain$/, "**/bidang/design/");
  await follow(/^Profil lengkap$/, `**${wholePath}`);
  await follow(/^Technical Writer$/, "**/technical-writer/");
  // The browser's own key for "back" is nothing that a headless one answers.
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe(wholePath);
  await context.close();
});

describe("the theme switch", () => {
  /** The paper's colour, as it is painted. */
  const paper = (page: Page): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  const find = (page: Page) => page.getByRole("button", { name: "Tema gelap" });

  test("changes the page at once, is remembered from the first paint on, and goes back to the system", async () => {
    const { context, page } = await open("/", { colorScheme: "light" });
    const light = await paper(page);
    expect(await find(page).getAttribute("aria-pressed")).toBe("false");
    await find(page).click();
    const dark = await paper(page);
    expect(dark).not.toBe(light);
    await page.goto(`${pages.url()}/technical-writer/`, { waitUntil: "commit" });
    await page.waitForFunction(() => (document.body as HTMLElement | null) !== null);
    expect(await paper(page)).toBe(dark);
    await page.waitForLoadState();
    expect(await find(page).getAttribute("aria-pressed")).toBe("true");
    expect(await page.locator('meta[name="theme-color"][media="all"]').getAttribute("content")).toBe(
      "#161922",
    );
    // The system's own theme again: that is no choice, and the page follows the system.
    await find(page).press("Enter");
    expect(await paper(page)).toBe(light);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await paper(page)).toBe(dark);
    await page.waitForFunction(
      () => document.querySelector("[data-theme-switch]")?.getAttribute("aria-pressed") === "true",
    );
    await context.close();
  });

  test("isn't shown without script; then the system decides", async () => {
    const { context, page } = await open("/", { javaScriptEnabled: false, colorScheme: "dark" });
    expect(await find(page).count()).toBe(0);
    await context.close();
  });
});

describe("the banner", () => {
  test("is one row at 320 px, and its links open below a button, with no script at all", async () => {
    const { context, page } = await open("/technical-writer/", {
      javaScriptEnabled: false,
      viewport: { width: 320, height: 640 },
    });
    const banner = page.getByRole("banner");
    expect((await banner.boundingBox())?.height).toBeLessThanOrEqual(60);
    const link = banner.getByRole("link", { name: "Kuis" });
    expect(await link.isVisible()).toBe(false);
    await banner.locator("summary").click();
    await link.click();
    await page.waitForURL("**/kuis/");
    await context.close();
  });

  test("shows its links on a wide screen", async () => {
    const { context, page } = await open("/technical-writer/", { viewport: desktop });
    expect(await page.getByRole("banner").getByRole("link", { name: "Kuis" }).isVisible()).toBe(true);
    expect(await page.getByRole("banner").locator("summary").isVisible()).toBe(false);
    await context.close();
  });
});

describe("the share row", () => {
  test("sends title and canonical address to WhatsApp, with no script at all", async () => {
    const { context, page } = await open("/technical-writer/", { javaScriptEnabled: false });
    const href = await page.getByRole("link", { name: "WhatsApp" }).getAttribute("href");
    const text = new URL(href ?? "").searchParams.get("text");
    expect(text).toBe(
      `Technical Writer\n${await page.locator('link[rel="canonical"]').getAttribute("href")}`,
    );
    expect(await page.getByRole("button", { name: "Salin tautan" }).isVisible()).toBe(false);
    await context.close();
  });

  test("copies the canonical address and says so", async () => {
    const { context, page } = await open("/technical-writer/?fbclid=1", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.getByRole("button", { name: "Salin tautan" }).click();
    await page.getByText("Tautan tersalin").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await page.locator('link[rel="canonical"]').getAttribute("href"),
    );
    await context.close();
  });

  test("shows the address where it can't be copied", async () => {
    const { context, page } = await open("/technical-writer/");
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("denied"));
    });
    await page.getByRole("button", { name: "Salin tautan" }).click();
    await page.getByText("Ini tautannya: https://").waitFor();
    await context.close();
  });
});

test("printed, a career is its facts, without what leads elsewhere, and a plain article its text, with addresses", async () => {
  const { context, page } = await open(wholePath, { viewport: desktop, colorScheme: "dark" });
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  for (const name of ["Utama", "Lainnya", "Daftar isi"]) {
    expect(await page.locator(`nav[aria-label="${name}"]`).isVisible()).toBe(false);
  }
  expect(await page.locator("[data-theme-switch]").isVisible()).toBe(false);
  expect(await page.getByRole("navigation", { name: "Sekilas" }).isVisible()).toBe(true);
  expect(await page.locator("#isi-profil-gaji").isVisible()).toBe(true);
  expect(await page.locator("#isi-profil-rujukan").isVisible()).toBe(false);
  expect(await page.locator(".prose").first().isVisible()).toBe(false);
  expect(
    await page.getByText(`https://jelajah-karier.example${wholePath}`, { exact: true }).isVisible(),
  ).toBe(true);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    "rgb(251, 246, 236)",
  );
  await page.goto(`${pages.url()}/technical-writer/`);
  const address = await page
    .locator("a.external")
    .first()
    .evaluate((link) => getComputedStyle(link, "::after").content);
  expect(address).toContain("http");
  await context.close();
});
