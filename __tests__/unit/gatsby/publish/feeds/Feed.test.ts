import { load } from "cheerio";
import { buildJsonFeed, buildRss, type Feed, type FeedItem } from "../../../../../gatsby/publish/feeds/Feed";
import { parseXml } from "../../../../support/parseXml";

const nasty = 'A & B <i>C</i> "D" ]]> E ]]> \u0000\u000b&amp;';

const item: FeedItem = {
  id: "https://situs.example/lama/",
  url: "https://situs.example/baru/",
  title: nasty,
  summary: nasty,
  html: `<p>Satu ]]&gt; dua ]]> tiga &amp; empat</p>\u0008`,
  published: new Date("2019-05-04T00:00:00+07:00"),
  updated: null,
  authors: ["Satu", nasty],
  categories: [nasty],
};

const feed: Feed = {
  title: "Situs & <lain>",
  description: "Uraian.",
  language: "id",
  homeUrl: "https://situs.example/",
  rssUrl: "https://situs.example/rss.xml?a=1&b=2",
  jsonUrl: "https://situs.example/feed.json",
  items: [item],
};

describe("buildRss", () => {
  type Element = Record<string, string>;
  type Channel = Element & {
    "atom:link": Element;
    item?: (Element & { guid: Element; "dc:creator": string[] })[];
  };

  function readChannel(over: Partial<Feed>): Channel {
    const { rss } = parseXml(buildRss({ ...feed, ...over }), ["item", "dc:creator"]) as {
      rss: { channel: Channel; "@_version": string };
    };
    expect(rss["@_version"]).toBe("2.0");
    return rss.channel;
  }

  /** The text as it is read back, without the characters that XML can't contain. */
  const read = nasty.replace("\u0000\u000b", "");

  test("a channel says what it is, and where it is itself", () => {
    const channel = readChannel({});
    expect(channel).toMatchObject({
      title: "Situs & <lain>",
      link: "https://situs.example/",
      description: "Uraian.",
      language: "id",
      lastBuildDate: "Fri, 03 May 2019 17:00:00 GMT",
    });
    expect(channel["atom:link"]).toMatchObject({
      "@_href": "https://situs.example/rss.xml?a=1&b=2",
      "@_rel": "self",
      "@_type": "application/rss+xml",
    });
  });

  test("an item is read back as it was written, whatever characters are in it", () => {
    const [first] = readChannel({}).item!;
    expect(first).toMatchObject({
      title: read,
      link: item.url,
      guid: { "#text": item.id, "@_isPermaLink": "false" },
      pubDate: "Fri, 03 May 2019 17:00:00 GMT",
      "dc:creator": ["Satu", read],
      category: read,
      "content:encoded": item.html.replace("\u0008", ""),
    });
    // A description is HTML: rendered, it is the plain text.
    expect(load(first!["description"]!)("body").text()).toBe(read);
    expect(first).not.toHaveProperty("author");
  });

  test("an id that is the page's address says so", () => {
    const [first] = readChannel({ items: [{ ...item, id: item.url }] }).item!;
    expect(first!.guid).toMatchObject({ "#text": item.url, "@_isPermaLink": "true" });
  });

  test("the date of the feed is that of the newest change in it, not of the build", () => {
    const updated = { ...item, updated: new Date("2021-01-02T00:00:00Z") };
    const newer = { ...item, published: new Date("2020-01-02T00:00:00Z") };
    expect(readChannel({ items: [newer, updated] })["lastBuildDate"]).toBe("Sat, 02 Jan 2021 00:00:00 GMT");
  });

  test("a feed without articles is a feed", () => {
    const channel = readChannel({ items: [] });
    expect(channel.item).toBeUndefined();
    expect(channel).not.toHaveProperty("lastBuildDate");
  });
});

describe("buildJsonFeed", () => {
  const feed: Feed = {
    title: "Situs",
    description: "Uraian.",
    language: "id",
    homeUrl: "https://situs.example/",
    rssUrl: "https://situs.example/rss.xml",
    jsonUrl: "https://situs.example/feed.json",
    items: [
      {
        id: "https://situs.example/lama/",
        url: "https://situs.example/baru/",
        title: 'Satu & "dua"',
        summary: "Ringkas.",
        html: "<p>Isi\u0000</p>",
        published: new Date("2019-05-04T00:00:00+07:00"),
        updated: new Date("2019-06-04T00:00:00+07:00"),
        authors: ["Satu", "Dua"],
        categories: ["Data"],
      },
    ],
  };

  test("has what JSON Feed 1.1 asks for", () => {
    expect(JSON.parse(buildJsonFeed(feed))).toEqual({
      version: "https://jsonfeed.org/version/1.1",
      title: "Situs",
      description: "Uraian.",
      language: "id",
      home_page_url: "https://situs.example/",
      feed_url: "https://situs.example/feed.json",
      items: [
        {
          id: "https://situs.example/lama/",
          url: "https://situs.example/baru/",
          title: 'Satu & "dua"',
          summary: "Ringkas.",
          content_html: "<p>Isi\u0000</p>",
          date_published: "2019-05-03T17:00:00.000Z",
          date_modified: "2019-06-03T17:00:00.000Z",
          authors: [{ name: "Satu" }, { name: "Dua" }],
          tags: ["Data"],
        },
      ],
    });
  });

  test("leaves out what an article doesn't have", () => {
    const [item] = feed.items;
    const bare = { ...feed, items: [{ ...item!, updated: null, authors: [], categories: [] }] };
    const read = JSON.parse(buildJsonFeed(bare)) as { items: object[] };
    expect(Object.keys(read.items[0]!)).toEqual([
      "id",
      "url",
      "title",
      "summary",
      "content_html",
      "date_published",
    ]);
  });
});
