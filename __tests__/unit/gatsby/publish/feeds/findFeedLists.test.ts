import { findFeedLists } from "../../../../../gatsby/publish/feeds/findFeedLists";
import { site } from "../../../../../src/lib/site";

const fields = [
  { key: "data", name: "Data", description: "Tentang data." },
  { key: "design", name: "Desain", description: "Tentang desain." },
];
const article = (id: number, field: string | null) => ({ id, frontMatter: { field } });

test("a feed of all articles, and one of each field that has some, in the order given", () => {
  const articles = [article(1, null), article(2, "data"), article(3, "data")];
  expect(findFeedLists(articles, fields)).toEqual([
    { title: site.name, description: site.description, path: "/", articles },
    {
      title: `Data · ${site.name}`,
      description: "Tentang data.",
      path: "/bidang/data/",
      articles: articles.slice(1),
    },
  ]);
});

test("a feed holds the newest twenty; a field's own, however many newer ones others have", () => {
  const articles = Array.from({ length: 130 }, (_, id) => article(id, id < 70 ? "data" : "design"));
  const ids = findFeedLists(articles, fields).map((list) => list.articles.map(({ id }) => id));
  expect(ids.map((list) => list.length)).toEqual([20, 20, 20]);
  expect(ids.map((list) => list[0])).toEqual([0, 0, 70]);
});
