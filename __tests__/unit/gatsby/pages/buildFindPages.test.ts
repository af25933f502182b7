import { buildFindPages, type FindableArticle } from "../../../../gatsby/pages/buildFindPages";
import { emptyFields } from "../../../../plugins/gatsby-transformer-article";
import type { Major } from "../../../../src/lib/majors/buildMajorFinder";
import type { GlossaryContext, MajorsContext, SearchContext } from "../../../../src/lib/pageContexts";

const major = (key: string): Major => ({ key, name: key, fullName: null, school: "kampus", spellings: [] });
const term = (key: string, seeAlso: string[] = []) => ({
  key,
  term: key.toUpperCase(),
  aliases: [],
  english: null,
  definition: "Arti.",
  seeAlso,
  marks: null,
});
const article = (
  name: string,
  field: string | null,
  more: Partial<FindableArticle> = {},
): FindableArticle => ({
  path: `/${name}/`,
  title: name,
  frontMatter: { ...emptyFields, field },
  majors: [],
  terms: new Map(),
  ...more,
});

function build(articles: readonly FindableArticle[], terms = [term("b", ["a"]), term("a")]) {
  const fields = { data: { name: "Data", description: "d" }, design: { name: "Desain", description: "d" } };
  const pages = buildFindPages(articles, { fields, terms, searchFile: "/static/cari-0.json" });
  const [search, glossary, majors] = pages.map(({ context }) => context);
  return {
    paths: pages.map(({ path }) => path),
    search: search as SearchContext,
    glossary: glossary as GlossaryContext,
    majors: majors as MajorsContext,
  };
}

it("makes all three pages of an empty site, too", () => {
  const { paths, search, glossary, majors } = build([], []);
  expect(paths).toEqual(["/cari/", "/istilah/", "/jurusan/"]);
  expect(search).toEqual({ searchFile: "/static/cari-0.json", fields: [], terms: [] });
  expect(glossary.terms).toEqual([]);
  expect(majors).toEqual({ majors: [], careers: { shown: [], count: 0 } });
});

it("lists articles by field and title, those without a known field last", () => {
  const { search } = build([
    article("z", "data"),
    article("b", null),
    article("a", "data"),
    article("c", "tidak-ada"),
  ]);
  expect(search.fields.map(({ key, articles }) => [key, articles.shown.map(({ title }) => title)])).toEqual([
    ["data", ["a", "z"]],
    [null, ["b", "c"]],
  ]);
  expect(search.terms.map(({ term }) => term)).toEqual(["A", "B"]);
});

it("says of a term who uses it, those that use it most first, and how many there are", () => {
  const users = Array.from({ length: 6 }, (_, index) =>
    article(`pakai${index}`, null, { terms: new Map([["a", index === 5 ? 9 : 1]]) }),
  );
  const [first, second] = build(users).glossary.terms;
  expect(first?.articles.count).toBe(6);
  expect(first?.articles.shown.map(({ title }) => title)).toEqual(["pakai5", "pakai0", "pakai1", "pakai2"]);
  expect(second).toMatchObject({ seeAlso: [{ key: "a", term: "A" }], articles: { shown: [], count: 0 } });
});

it("says where each major leads and where each career comes from", () => {
  const { majors } = build([
    article("kedua", null, { majors: [major("x"), major("y")] }),
    article("pertama", null, { majors: [major("y")] }),
    article("tanpa", null),
  ]);
  expect(majors.majors.map(({ key, careers }) => [key, careers.shown.map(({ title }) => title)])).toEqual([
    ["y", ["kedua", "pertama"]],
    ["x", ["kedua"]],
  ]);
  expect(majors.careers.shown.map(({ title, majors }) => [title, majors.map(({ key }) => key)])).toEqual([
    ["kedua", ["x", "y"]],
    ["pertama", ["y"]],
  ]);
});

it("stays light with thousands of articles", () => {
  const many = Array.from({ length: 3_000 }, (_, index) =>
    article(`a${index}`, "data", { majors: [major("x")], terms: new Map([["a", 1]]) }),
  );
  const { search, glossary, majors } = build(many);
  expect(search.fields[0]?.articles).toMatchObject({ count: 3_000 });
  const size = JSON.stringify([search, glossary, majors]).length;
  expect(size).toBeLessThan(60_000);
});
