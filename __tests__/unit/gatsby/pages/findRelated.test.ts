import { findRelated, type RelatableArticle } from "../../../../gatsby/pages/findRelated";

function article(name: string, more: Partial<RelatableArticle> = {}): RelatableArticle {
  return { id: name, slug: `/${name}`, title: name, field: null, related: [], traits: [], ...more };
}

const relatedTo = (id: string, articles: readonly RelatableArticle[]) => findRelated(articles).get(id);

test("what the writer named comes first, in the writer's order", () => {
  const articles = [
    article("a", { related: ["/d", "/b"], field: "data", traits: ["SQL"] }),
    article("b"),
    article("c", { field: "data", traits: ["SQL"] }),
    article("d"),
  ];
  expect(relatedTo("a", articles)).toEqual(["d", "b", "c"]);
});

test("an article that names this one is named back before those of the same field", () => {
  const articles = [
    article("a", { field: "data" }),
    article("b", { field: "data" }),
    article("c", { related: ["/a"] }),
  ];
  expect(relatedTo("a", articles)).toEqual(["c", "b"]);
});

test("more shared traits rank higher, however they are spelt; ties go by title", () => {
  const articles = [
    article("a", { traits: ["SQL", "Basis Data"] }),
    article("z", { traits: ["sql", "basis-data"] }),
    article("d", { traits: ["SQL"] }),
    article("c", { traits: ["basis data"] }),
  ];
  expect(relatedTo("a", articles)).toEqual(["z", "c", "d"]);
});

test("all that the writer named are shown, up to six; others only where there are fewer than four", () => {
  const names = ["b", "c", "d", "e", "f", "g", "h"];
  const others = names.map((name) => article(name, { field: "data" }));
  const showWith = (count: number) =>
    findRelated([
      article("a", { field: "data", related: names.slice(0, count).map((name) => `/${name}`) }),
      ...others,
    ]).get("a");
  expect(showWith(1)).toEqual(["b", "c", "d", "e"]);
  expect(showWith(5)).toEqual(["b", "c", "d", "e", "f"]);
  expect(showWith(7)).toEqual(["b", "c", "d", "e", "f", "g"]);
});

test("nothing in common is nothing related, and an article is never related to itself", () => {
  expect(relatedTo("a", [article("a", { related: ["/a", "/hilang"] }), article("b")])).toEqual([]);
});

test("the order of the articles does not matter", () => {
  const articles = Array.from({ length: 9 }, (_, index) =>
    article(`n${index}`, { field: "data", traits: ["x"] }),
  );
  expect(relatedTo("n4", [...articles].reverse())).toEqual(relatedTo("n4", articles));
  expect(relatedTo("n4", articles)).toEqual(["n0", "n1", "n2", "n3"]);
});
