import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "../../scripts/browser/findBrowser";

/**
 * Starts a headless Chromium; the caller closes it, which fails where a page did what its Content-Security-Policy
 * forbids. Chromium tells so in the console, of pages without JavaScript too.
 */
export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.launch(await findBrowser());
  const violations = new Set<string>();
  const newContext = browser.newContext.bind(browser);
  // `newPage` makes its context by it.
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.on("console", (message) => {
      if (message.text().includes("Content Security Policy"))
        violations.add(`${message.location().url}: ${message.text()}`);
    });
    return context;
  };
  const close = browser.close.bind(browser);
  browser.close = async (options) => {
    await close(options);
    if (violations.size > 0) throw new Error(`Forbidden by policy:\n${[...violations].join("\n")}`);
  };
  return browser;
}
