import type { Browser, BrowserContextOptions, BrowserContext, Page } from "playwright-core";
import { serveFolder, type Served } from "../../scripts/browser/serveFolder";
import { fixturePublic } from "./fixtureSite";
import { openBrowser } from "./openBrowser";

/** A page of the fixture site in a browser context of its own; closing the context closes it. */
export type OpenPage = { context: BrowserContext; page: Page };

/** What a test file opens pages of the fixture site by. */
export type FixturePages = {
  /** Opens a page; `prepare` sees it before it goes anywhere. */
  open: (path: string, options?: BrowserContextOptions, prepare?: (page: Page) => void) => Promise<OpenPage>;
  /** Where the site is served, without a slash at its end */
  url: () => string;
};

/** Serves the fixture site to one browser while the tests of a file run. Call it once, at the file's top. */
export function serveFixturePages(): FixturePages {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([openBrowser(), serveFolder(fixturePublic, 0)]);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  return {
    url: () => served.url,
    open: async (path, options, prepare) => {
      const context = await browser.newContext(options);
      // Remote images in articles are theirs to ask for; nothing here leaves the machine.
      await context.route(
        (url) => url.origin !== served.url,
        (route) => route.abort(),
      );
      const page = await context.newPage();
      prepare?.(page);
      await page.goto(served.url + path);
      return { context, page };
    },
  };
}
