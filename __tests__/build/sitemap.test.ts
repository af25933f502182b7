import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { load } from "cheerio";
import { site } from "../../src/lib/site";
import { fixturePublic } from "../support/fixtureSite";
import { parseXml } from "../support/parseXml";

type Sitemap = { urlset: { url: { loc: string; lastmod?: string }[] } };

async function readXml(path: string): Promise<unknown> {
  return parseXml(await readFile(join(fixturePublic, path), "utf8"), ["url", "sitemap"]);
}

/** The sitemap's entries, by address. */
async function readSitemap(): Promise<Map<string, string | undefined>> {
  // As a search engine finds it.
  const robots = await readFile(join(fixturePublic, "robots.txt"), "utf8");
  const address = /^Sitemap: (.+)$/m.exec(robots)?.[1] ?? "";
  expect(address).toMatch(`${site.url}/`);
  const index = (await readXml(address.slice(site.url.length))) as {
    sitemapindex: { sitemap: { loc: string }[] };
  };
  const parts = index.sitemapindex.sitemap.map(({ loc }) => loc);
  expect(parts).toEqual([`${site.url}/sitemap-0.xml`]);
  const { urlset } = (await readXml("sitemap-0.xml")) as Sitemap;
  expect(urlset.url.length).toBeGreaterThan(20);
  return new Map(urlset.url.map(({ loc, lastmod }) => [loc, lastmod]));
}

test("the sitemap has every built page that may be listed, by its canonical address, and no other", async () => {
  const entries = await readdir(fixturePublic, { recursive: true, withFileTypes: true });
  const pages = await Promise.all(
    entries
      .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
      .map(async (entry) => load(await readFile(join(entry.parentPath, entry.name), "utf8"))),
  );
  const listable = pages.filter(($) => $('meta[name="robots"][content*="noindex"]').length === 0);
  expect(listable.length).toBeLessThan(pages.length);
  const canonical = listable.map(($) => $('link[rel="canonical"]').attr("href"));
  expect([...(await readSitemap()).keys()].sort()).toEqual(canonical.sort());
});

test("what changed last is an article's own day, and a list's newest article", async () => {
  const sitemap = await readSitemap();
  // Updated on 1 March 2020, a day that began in Jakarta at 17:00 UTC.
  expect(sitemap.get(`${site.url}/magang-pertama/`)).toBe("2020-02-29T17:00:00.000Z");
  expect(sitemap.get(`${site.url}/technical-writer/`)).toBe("2019-05-03T17:00:00.000Z");
  expect(sitemap.get(`${site.url}/`)).toBe("2020-02-29T17:00:00.000Z");
  expect(sitemap.get(`${site.url}/bidang/engineering/`)).toBe("2020-02-29T17:00:00.000Z");
});
