import { brotliCompressSync, gzipSync } from "node:zlib";
import { buildSearchArticles } from "../../../../../bench/buildSearchArticles";
import {
  buildSearchData,
  type SearchableArticle,
} from "../../../../../gatsby/publish/search/buildSearchData";
import { buildSearchFile } from "../../../../../gatsby/publish/search/buildSearchFile";
import { toSections } from "../../../../../gatsby/publish/search/toSections";
import { emptyFields } from "../../../../../plugins/gatsby-transformer-article";
import { readSearchable } from "../../../../support/readSearchData";

const pplg = {
  key: "pplg",
  name: "PPLG",
  fullName: "Pengembangan Gim",
  school: "smk",
  spellings: ["RPL"],
} as const;
const term = {
  key: "api",
  term: "API",
  aliases: [],
  english: "api",
  definition: "Pintu.",
  seeAlso: [],
  marks: null,
};

const article = (fields: Partial<SearchableArticle["frontMatter"]> = {}): SearchableArticle => ({
  path: "/a/",
  title: "A",
  excerpt: "Cuplikan.",
  headings: [{ depth: 2, id: "isi-x", text: "Bagian" }],
  frontMatter: { ...emptyFields, ...fields },
  majors: [],
  terms: [],
});

it("takes what there is, and nothing that is empty", () => {
  expect(buildSearchData([article()], [])).toEqual({
    articles: [{ path: "/a/", title: "A", kind: "career", summary: "Cuplikan." }],
    terms: [],
    majors: [],
  });
});

it("names majors and terms by their places, and headings of guides alone", () => {
  const full = {
    ...article({ kind: "guide", summary: "Ringkas.", tags: ["x"] }),
    majors: [pplg],
    terms: ["api", "lain"],
  };
  expect(buildSearchData([full, { ...full, path: "/b/" }], [term])).toMatchObject({
    articles: [{ summary: "Ringkas.", headings: ["Bagian"], majors: [0], terms: [0] }, { path: "/b/" }],
    terms: [{ key: "api", term: "API", definition: "Pintu." }],
    majors: [{ key: "pplg", name: "PPLG", spellings: ["Pengembangan Gim", "RPL"], careers: 2 }],
  });
});

it("names the file by its content", () => {
  const data = buildSearchData([article()], []);
  expect(buildSearchFile(data).path).toMatch(/^\/static\/cari-[0-9a-f]{10}\.json$/);
  expect(buildSearchFile(data).path).not.toBe(buildSearchFile({ ...data, articles: [] }).path);
});

it("stays small with a thousand articles", async () => {
  const { articles, terms } = await readSearchable();
  const sentences = articles
    .flatMap(({ html }) => toSections(html))
    .flatMap(({ text }) => text.split(/(?<=[.?!]) /))
    .filter(({ length }) => length > 60 && length < 180);
  // Each article has a summary of its own.
  expect(new Set(sentences).size).toBeGreaterThan(1_000);
  const data = buildSearchData(buildSearchArticles(articles, sentences, 1_000), terms);
  const { content } = buildSearchFile(data);

  expect(new Set(data.articles.map(({ title }) => title)).size).toBe(1_000);
  // The script, 14 kB, comes on top; a host that has no brotli sends gzip.
  expect(brotliCompressSync(content).length).toBeLessThan(90_000);
  expect(gzipSync(content).length).toBeLessThan(136_000);
}, 60_000);
