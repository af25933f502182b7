import { buildJsonFeed } from "../../../../gatsby/publish/buildJsonFeed";
import type { Feed } from "../../../../gatsby/publish/Feed";

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

test("says nothing of what an article hasn't", () => {
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
