import { readFileSync } from "node:fs";
import {
  buildSearch,
  toList,
  type Search,
  type SearchResult,
} from "../../../../../src/lib/search/buildSearch";
import { readSearchData } from "../../../../support/readSearchData";

type Query = { query: string; kind: string; expected: string[] };
type Table = {
  seen: Query[];
  /** Not looked at while the search was made */
  heldOut: Query[];
  /** Why a query is not answered, by the query */
  misses: Record<string, string>;
};

const table = JSON.parse(readFileSync("__tests__/fixtures/search-queries.json", "utf8")) as Table;

function toPath(result: SearchResult): string {
  if (result.type === "article") return result.article.path;
  return result.type === "term" ? `/istilah/#${result.term.key}` : `/jurusan/#${result.major.key}`;
}

/** Queries that have none of what they should among the first three results, with what they have. */
function findMisses(queries: readonly Query[], { search }: Search): { query: string; found: string[] }[] {
  return queries
    .map(({ query, expected }) => ({
      query,
      expected,
      found: toList(search(query)).slice(0, 3).map(toPath),
    }))
    .filter(({ expected, found }) => !found.some((path) => expected.includes(path)))
    .map(({ query, found }) => ({ query, found }));
}

let search: Search;
beforeAll(async () => {
  search = await buildSearch(await readSearchData());
  // Every article that ships is rendered.
}, 60_000);

test.each(["seen", "heldOut"] as const)("at least 55 of 60 of the queries %s are answered", (half) => {
  const queries = table[half];
  const misses = findMisses(queries, search);

  expect(queries.length).toBeGreaterThanOrEqual(30);
  expect(misses.filter(({ query }) => !(query in table.misses))).toEqual([]);
  expect(queries.length - misses.length).toBeGreaterThanOrEqual(Math.ceil((queries.length * 55) / 60));
});

test("the table has each kind of query, and none twice", () => {
  const all = [...table.seen, ...table.heldOut];
  expect(new Set(all.map(({ query }) => query)).size).toBe(all.length);
  for (const kind of ["formal", "colloquial", "sms", "typo", "english", "majors", "tools"])
    expect(all.filter((query) => query.kind === kind).length).toBeGreaterThanOrEqual(6);
});

test("words that stemming alone keeps apart find the same", () => {
  const find = (query: string): string[] => search.search(query).articles.map(toPath).sort();
  expect(find("pemrograman")).toEqual(find("program"));
  expect(find("back end")).toEqual(find("backend"));
  expect(find("Menguji")).toEqual(find("pengujian"));
});
