import { toFeedItem } from "../../../../../gatsby/publish/feeds/toFeedItem";
import { parseArticle } from "../../../../../plugins/gatsby-transformer-article";
import { site } from "../../../../../src/lib/site";
import { renderParts } from "../../../../support/renderBody";

const names = { fields: new Map([["data", "Data"]]), authors: new Map([["redaksi", "Redaksi"]]) };

function toItem(yaml: string, pathPrefix = "") {
  const article = parseArticle(Buffer.from(`---\n${yaml}\n---\n\nIsi pertama.\n`), "a.md");
  const parts = renderParts(article.body);
  return toFeedItem(article, { parts, coverHtml: null, page: "", names, pathPrefix });
}

const least = 'slug: "/data-engineer"\ndate: "2019-05-04"\ntitle: "Data Engineer"';

test("an article with the three required fields", () => {
  expect(toItem(least)).toEqual({
    id: `${site.url}/data-engineer/`,
    url: `${site.url}/data-engineer/`,
    title: "Data Engineer",
    summary: "Isi pertama.",
    html: "<p>Isi pertama.</p>",
    published: new Date("2019-05-04T00:00:00+07:00"),
    updated: null,
    authors: [],
    categories: [],
  });
});

test("names instead of keys, the field before the topics, and the writer's own summary", () => {
  const item = toItem(
    `${least}\nupdated: "2020-01-02"\nauthors: [redaksi, Tamu]\nfield: data\ntags: [basis-data]\nsummary: "Ringkas."`,
  );
  expect(item).toMatchObject({
    summary: "Ringkas.",
    updated: new Date("2020-01-02T00:00:00+07:00"),
    authors: ["Redaksi", "Tamu"],
    categories: ["Data", "basis data"],
  });
});

test("the id is the article's first address, whatever its title and slug become", () => {
  const { id } = toItem(least);
  expect(toItem(`${least}\nformerSlugs: []`).id).toBe(id);
  expect(toItem(least.replace('"Data Engineer"', '"Insinyur Data"')).id).toBe(id);
  const moved = `slug: "/insinyur-data"\n${least.split("\n").slice(1).join("\n")}\nformerSlugs: ["/data-engineer"]`;
  expect(toItem(moved)).toMatchObject({ id, url: `${site.url}/insinyur-data/` });
  const movedTwice = moved.replace("/insinyur-data", "/ahli-data").replace('er"]', 'er", "/insinyur-data"]');
  expect(toItem(movedTwice)).toMatchObject({ id, url: `${site.url}/ahli-data/` });
});

test("a path prefix is in every address", () => {
  expect(toItem(`${least}\nformerSlugs: ["/lama"]`, "/x")).toMatchObject({
    id: `${site.url}/x/lama/`,
    url: `${site.url}/x/data-engineer/`,
  });
});

test("the parts of the page beside the prose are named and linked", () => {
  expect(toItem(`${least}\npros: ["Dicari"]`).html).toBe(
    `<p>Isi pertama.</p>\n<p>Di halaman artikelnya juga ada: <a href="${site.url}/data-engineer/#isi-profil-suka-duka">Suka dan duka</a>.</p>`,
  );
});
