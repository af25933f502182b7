import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "../../scripts/findBrowser";

/** Starts a headless Chromium; the caller closes it. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch(await findBrowser());
}
