import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { load } from "cheerio";
import { site } from "../../src/lib/site";
import { fixturePublic } from "../support/fixtureSite";
import { parseXml } from "../support/parseXml";
import { placedPath, wholePath } from "../support/profileArticles";

/** Every feed of the fixture site, by the path of the list that it follows. */
const lists = ["/", "/bidang/engineering/", "/bidang/design/"] as const;

type RssItem = Record<"title" | "link" | "pubDate" | "description" | "content:encoded", string> & {
  guid: { "#text": string; "@_isPermaLink": string };
};
type Channel = Record<"title" | "link" | "description" | "language" | "lastBuildDate", string> & {
  "atom:link": Record<string, string>;
  item: RssItem[];
};
type JsonItem = Record<"id" | "url" | "title" | "summary" | "content_html" | "date_published", string> & {
  date_modified?: string;
};
type JsonFeed = Record<
  "version" | "title" | "home_page_url" | "feed_url" | "description" | "language",
  string
> & { items: JsonItem[] };

const readPublic = (path: string) => readFile(join(fixturePublic, path), "utf8");

async function readRss(list: string): Promise<Channel> {
  const { rss } = parseXml(await readPublic(`${list}rss.xml`), ["item", "dc:creator"]) as {
    rss: { channel: Channel };
  };
  return rss.channel;
}

async function readJson(list: string): Promise<JsonFeed> {
  return JSON.parse(await readPublic(`${list}feed.json`)) as JsonFeed;
}

/** Every address in html: of links, pictures, and each of a set of pictures. */
function findAddresses(html: string): string[] {
  const $ = load(html);
  return $("[href], [src], [srcset], [cite]")
    .toArray()
    .flatMap((element) => {
      const sets = ($(element).attr("srcset") ?? "").split(/,\s+/).map((part) => part.split(" ")[0] ?? "");
      return [...["href", "src", "cite"].map((name) => $(element).attr(name) ?? ""), ...sets];
    })
    .filter((address) => address !== "");
}

describe.each(lists)("the feeds of %s", (list) => {
  test("RSS says what it must, of itself and of every item", async () => {
    const channel = await readRss(list);
    expect(channel).toMatchObject({ link: `${site.url}${list}`, language: "id" });
    expect(channel.title).toContain(site.name);
    expect(channel.description).toMatch(/\S{3}/);
    expect(channel["atom:link"]).toMatchObject({ "@_rel": "self", "@_href": `${site.url}${list}rss.xml` });
    expect(channel.item.length).toBeGreaterThan(0);
    for (const item of channel.item) {
      expect(item.title).toMatch(/\S/);
      expect(item.description).toMatch(/\S/);
      expect(item["content:encoded"]).toMatch(/\S/);
      expect(item.link).toMatch(new RegExp(`^${site.url}/.*/$`));
      expect(item.guid["#text"]).toMatch(new RegExp(`^${site.url}/.*/$`));
      // RFC 822, with a zone
      expect(item.pubDate).toMatch(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/,
      );
    }
    const ids = channel.item.map(({ guid }) => guid["#text"]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("JSON Feed 1.1 says the same", async () => {
    const [channel, feed] = await Promise.all([readRss(list), readJson(list)]);
    expect(feed).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: channel.title,
      description: channel.description,
      home_page_url: channel.link,
      feed_url: `${site.url}${list}feed.json`,
      language: "id",
    });
    expect(
      feed.items.map((item) => ({
        id: item.id,
        link: item.url,
        title: item.title,
        html: item.content_html,
        date: item.date_published,
      })),
    ).toEqual(
      channel.item.map((item) => ({
        id: item.guid["#text"],
        link: item.link,
        title: item.title,
        html: item["content:encoded"],
        date: new Date(item.pubDate).toISOString(),
      })),
    );
    // RFC 3339, with a zone
    const dates = feed.items.flatMap((item) => [
      item.date_published,
      item.date_modified ?? item.date_published,
    ]);
    for (const date of dates) expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  test("every address is absolute, and those of this site lead to something", async () => {
    const { items } = await readJson(list);
    const articles = items.filter(({ url }) => !url.includes("/muatan-"));
    for (const address of articles.flatMap((item) => [item.url, ...findAddresses(item.content_html)])) {
      expect(address).toMatch(/^(?:https?:\/\/|mailto:|tel:)/);
      const { origin, pathname } = new URL(address);
      if (origin !== site.url) continue;
      const file = join(
        fixturePublic,
        decodeURIComponent(pathname),
        pathname.endsWith("/") ? "index.html" : "",
      );
      expect({ address, exists: existsSync(file) }).toEqual({ address, exists: true });
    }
  });

  test("pages of the list name its feeds, which exist", async () => {
    const $ = load(await readPublic(`${list}index.html`));
    const hrefs = ["application/rss+xml", "application/feed+json"].map((type) =>
      $(`link[rel="alternate"][type="${type}"]`).attr("href"),
    );
    expect(hrefs).toEqual([`${list}rss.xml`, `${list}feed.json`]);
  });
});

test("every published article is in the feed, newest first, and a draft in none", async () => {
  const { items } = await readJson("/");
  const dates = items.map((item) => item.date_published);
  expect(dates).toEqual([...dates].sort().reverse());
  expect(items[0]?.url).toBe(`${site.url}/magang-pertama/`);
  const articles = (await readdir(fixturePublic, { recursive: true }))
    .filter((file) => file.endsWith("index.html"))
    .map(async (file) => ({ file, $: load(await readPublic(file)) }));
  const published = (await Promise.all(articles)).filter(
    ({ $ }) => $("main > * > article, main > article").has("h1").length > 0,
  );
  // A feed has the newest twenty.
  expect(items.length).toBe(Math.min(published.length, 20));
  const files = (await readdir(fixturePublic, { recursive: true })).filter((file) =>
    /(rss\.xml|feed\.json)$/.test(file),
  );
  expect(files).toHaveLength(lists.length * 2);
  for (const file of files) expect(await readPublic(file)).not.toContain("Masih Draf");
});

test("a feed has the whole text, with what is only on the page left out", async () => {
  const { items } = await readJson("/");
  const item = items.find(({ url }) => url === `${site.url}/magang-pertama/`)!;
  expect(item.title).toBe('Magang Pertama: "Halo, Dunia" & <Kawan>');
  const text = load(item.content_html).text();
  for (const part of [
    "siapkan CV satu halaman",
    "Proyek",
    "☑ tulis CV",
    'console.log("halo");',
    "Tidak perlu besar",
  ]) {
    expect(text).toContain(part);
  }
  // The feed of all has no room for older articles.
  const older = (await readJson("/bidang/design/")).items;
  const whole = load(older.find(({ url }) => url === `${site.url}${wholePath}`)!.content_html);
  expect(whole("figure img").attr("src")).toMatch(new RegExp(`^${site.url}/static/`));
  expect(whole(`a[href^="${site.url}${wholePath}#isi-profil-"]`).length).toBeGreaterThan(10);
});

test("a feed has placed blocks in their places, with their figures, and links to the others", async () => {
  const { items } = await readJson("/bidang/design/");
  const item = items.find(({ url }) => url === `${site.url}${placedPath}`)!;
  const $ = load(item.content_html);
  const text = $("body").text().replace(/\s+/g, " ");
  expect(text).toMatch(
    /Gaji · Jenjang: Soal uang.*sebelum angka.*Rp12\.743\.440.*Pintu depan.*S1 Informatika.*sesudah jalur/,
  );
  expect($("table").length).toBeGreaterThan(0);
  expect($("svg, style, [class]")).toHaveLength(0);
  const links = $("a[href*='#isi-profil-']")
    .toArray()
    .map((link) => $(link).text());
  expect(links).toEqual(["tautan ke jalur", "Suka dan duka"]);
});

test("an article's page leads feed readers to the feed of all", async () => {
  const $ = load(await readPublic("magang-pertama/index.html"));
  expect($('link[type="application/rss+xml"]').attr("href")).toBe("/rss.xml");
  expect($('link[type="application/feed+json"]').attr("href")).toBe("/feed.json");
});
