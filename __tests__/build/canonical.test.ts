import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { load } from "cheerio";
import { listFiles } from "../../gatsby/content/listFiles";
import { serveFolder } from "../../scripts/browser/serveFolder";
import { site } from "../../src/lib/site";
import { fixturePublic } from "../support/fixtureSite";

test("the canonical address of every page answers at once with that page, and is its own canonical", async () => {
  const files = (await listFiles(fixturePublic)).filter((file) => file.endsWith(".html"));
  const served = await serveFolder(fixturePublic, 0);
  try {
    const canonical = new Set<string>();
    for (const file of files) {
      const href = load(await readFile(join(fixturePublic, file)))('link[rel="canonical"]').attr("href");
      if (href !== undefined) canonical.add(href);
    }
    expect(canonical.size).toBeGreaterThan(40);
    for (const address of canonical) {
      expect(address).toMatch(new RegExp(`^${site.url}/(?:.*/)?$`));
      const response = await fetch(address.replace(site.url, served.url), { redirect: "manual" });
      expect({ address, status: response.status }).toEqual({ address, status: 200 });
      expect(load(await response.text())('link[rel="canonical"]').attr("href")).toBe(address);
    }
  } finally {
    await served.close();
  }
});
