import { buildSearch, toList, type SearchFilters } from "../../../../../src/lib/search/buildSearch";
import { findReasons } from "../../../../../src/lib/search/findReasons";
import type { SearchArticle, SearchData } from "../../../../../src/lib/search/SearchData";
import { toStem } from "../../../../../src/lib/search/toStem";

const article = (name: string, more: Partial<SearchArticle> = {}): SearchArticle => ({
  path: `/${name}/`,
  title: name,
  kind: "career",
  summary: "",
  ...more,
});

const data: SearchData = {
  articles: [
    article("Backend Developer", { field: "engineering", tools: ["Laravel"], majors: [0] }),
    article("Frontend Developer", { field: "engineering", tools: ["Figma"] }),
    article("Data Analyst", { field: "data", majors: [0], skills: ["Query"], tools: ["SQL"] }),
    article("Cara memilih", { kind: "guide", headings: ["Angka gaji"], tags: ["gaji"] }),
  ],
  terms: [
    { key: "api", term: "API", english: "application programming interface", definition: "Pintu resmi." },
    { key: "basis-data", term: "basis data", aliases: ["database"], definition: "Kumpulan informasi." },
    { key: "rpl", term: "RPL", definition: "Konsentrasi di SMK." },
  ],
  majors: [
    { key: "statistika", name: "Statistika", careers: 2 },
    { key: "pplg", name: "PPLG / RPL", spellings: ["RPL"], careers: 1 },
  ],
};

async function find(query: string, filters?: Partial<SearchFilters>): Promise<string[]> {
  const { search } = await buildSearch(data);
  return toList(search(query, { field: null, kind: null, ...filters })).map((result) =>
    result.type === "article"
      ? result.article.title
      : result.type === "term"
        ? result.term.term
        : result.major.name,
  );
}

it("finds by beginnings, slips and other forms", async () => {
  expect((await find("fron"))[0]).toBe("Frontend Developer");
  expect((await find("bakend"))[0]).toBe("Backend Developer");
  expect((await find("digaji"))[0]).toBe("Cara memilih");
  expect((await find("laravel"))[0]).toBe("Backend Developer");
});

it("takes no word for another where the word itself is there", async () => {
  expect(await find("data")).not.toContain("Statistika");
});

it("leads with the term or major that is asked for, once", async () => {
  expect((await find("apa itu api"))[0]).toBe("API");
  expect((await find("application programming interface"))[0]).toBe("API");
  const majors = await find("lulusan statistika");
  expect(majors[0]).toBe("Statistika");
  expect(majors.filter((name) => name === "Statistika")).toHaveLength(1);
  // It is both; the major leads to careers.
  expect((await find("anak RPL"))[0]).toBe("PPLG / RPL");
});

it("puts the careers of a major first", async () => {
  expect((await find("statistika")).slice(1, 3).sort()).toEqual(["Backend Developer", "Data Analyst"]);
});

it("keeps to a field and a kind", async () => {
  expect(await find("developer analyst", { field: "data" })).toEqual(["Data Analyst"]);
  expect(await find("gaji", { kind: "career" })).toEqual([]);
  expect(await find("api", { kind: "guide" })).toEqual([]);
  expect(await find("api", { kind: "term" })).toContain("API");
  // A term has no field.
  expect(await find("api", { field: "data" })).toEqual([]);
});

it.each(["", "   ", "???", "[.*+(", "\uD800", "<script>alert(1)</script>", "constructor __proto__", "\0"])(
  "answers %j without a fault",
  async (query) => {
    await expect(find(query)).resolves.toBeInstanceOf(Array);
  },
);

it("suggests names that are nearly what nothing answers", async () => {
  const { search, suggest } = await buildSearch(data);
  expect(toList(search("fruntxndx"))).toEqual([]);
  expect(suggest("fruntend")).toEqual(["Frontend Developer"]);
  expect(suggest("zzz")).toEqual([]);
  expect(suggest("")).toEqual([]);
});

it("answers on an empty site", async () => {
  const { search } = await buildSearch({ articles: [], terms: [], majors: [] });
  expect(toList(search("apa saja"))).toEqual([]);
});

describe("findReasons", () => {
  const found = article("Backend Developer", {
    summary: "Menjaga server.",
    tools: ["Go", "Laravel"],
    majors: [0],
  });

  it("says where else a word stands", () => {
    expect(findReasons(found, new Set(["laravel", "statistika"]), data.majors)).toEqual([
      { label: "Alat", text: "Laravel" },
      { label: "Jurusan", text: "Statistika" },
    ]);
  });

  it("is silent where title or summary say it", () => {
    expect(findReasons(found, new Set(["backend", "laravel"]), data.majors)).toEqual([]);
    expect(findReasons(found, new Set([toStem("server"), "laravel"]), data.majors)).toEqual([]);
  });
});
