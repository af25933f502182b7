import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { fixturePublic } from "../support/fixtureSite";
import { openBrowser } from "../support/openBrowser";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

test.each(["rss.xml", "bidang/engineering/rss.xml", "sitemap-index.xml", "sitemap-0.xml"])(
  "a browser's own parser finds nothing wrong in %s",
  async (file) => {
    const xml = await readFile(join(fixturePublic, file), "utf8");
    const page = await browser.newPage();
    const parse = (text: string) =>
      page.evaluate(
        (source) =>
          new DOMParser().parseFromString(source, "application/xml").querySelector("parsererror")
            ?.textContent ?? null,
        text,
      );
    expect(await parse(xml)).toBeNull();
    // It would tell of a sign that XML can't hold.
    expect(await parse(xml.replace("</", "\u0008</"))).not.toBeNull();
  },
);
