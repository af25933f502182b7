import { sortArticles } from "../../../../src/lib/sortArticles";

test("newest first, ties by title, the undated last", () => {
  const articles = [
    { date: null, title: "Tanpa tanggal" },
    { date: "2020-01-01", title: "Zebra" },
    { date: "2020-01-01", title: "apel" },
    { date: "2021-01-01", title: "Baru" },
  ];
  expect(sortArticles(articles).map(({ title }) => title)).toEqual([
    "Baru",
    "apel",
    "Zebra",
    "Tanpa tanggal",
  ]);
  expect(articles[0]?.title).toBe("Tanpa tanggal");
});
