import { buildTextIndex, rankStems } from "../../../../../../gatsby/publish/search/buildTextIndex";
import { toSections } from "../../../../../../gatsby/publish/search/toSections";
import { readQuery } from "../../../../../../src/lib/search/readQuery";
import { findExcerpt } from "../../../../../../src/lib/search/text/findExcerpt";
import { searchText } from "../../../../../../src/lib/search/text/searchText";
import type { ArticleText } from "../../../../../../src/lib/search/text/TextIndex";
import { toStem } from "../../../../../../src/lib/search/toStem";

const indexText = (articles: readonly ArticleText[]) =>
  buildTextIndex(articles.map((text) => ({ text, stems: text.sections.map(rankStems) })));

const everything = { field: null, kind: null };

/** Searches articles, and says which files were asked for. */
async function search(
  articles: readonly ArticleText[],
  query: string,
  filters: Parameters<typeof searchText>[1] = everything,
) {
  const { manifest, files } = indexText(articles);
  const asked: string[] = [];
  const results = await searchText(readQuery(query), filters, manifest, (path) => {
    asked.push(path.slice(manifest.folder.length));
    const content = files.get(path);
    return content === undefined ? Promise.reject(new Error(path)) : Promise.resolve(JSON.parse(content));
  });
  return { paths: results.map(({ path }) => path), results, asked };
}

const articles: ArticleText[] = [
  {
    path: "/a/",
    title: "A",
    field: "data",
    sections: [
      { text: "Pembuka tentang jaringan." },
      { id: "isi-uji", heading: "Cara menguji", text: "Menguji aplikasi butuh sabar." },
    ],
  },
  {
    path: "/b/",
    title: "B",
    kind: "guide",
    sections: [{ id: "isi-x", heading: "X", text: "Jaringan yang diuji berkali-kali: jaringan lagi." }],
  },
];

it("finds sections by forms and slips of their words, those with all words first", async () => {
  expect((await search(articles, "pengujian jaringan")).paths).toEqual(["/b/#isi-x", "/a/#isi-uji", "/a/"]);
  expect((await search(articles, "sabarr")).paths).toEqual(["/a/#isi-uji"]);
  expect((await search(articles, "tidakada")).paths).toEqual([]);
});

it("keeps to a field and a kind", async () => {
  expect((await search(articles, "jaringan", { field: "data", kind: null })).paths).toEqual(["/a/"]);
  expect((await search(articles, "jaringan", { field: null, kind: "guide" })).paths).toEqual(["/b/#isi-x"]);
  expect((await search(articles, "jaringan", { field: null, kind: "term" })).asked).toEqual([]);
});

it("asks for the shards of its words and the texts that are shown, and nothing else", async () => {
  const many = Array.from({ length: 400 }, (_, index) => ({
    path: `/${index}/`,
    title: `${index}`,
    sections: Array.from({ length: 4 }, (_, place) => ({
      text: `kata${index}x${place} server ${index % 50 === 0 ? "langka" : ""} ${"isi ".repeat(20)}`,
    })),
  }));
  const { manifest } = indexText(many);
  expect(manifest.shards.length).toBeGreaterThan(1);
  const { asked, paths } = await search(many, "langka");
  expect(asked.filter((name) => name.startsWith("k"))).toHaveLength(1);
  expect(asked.filter((name) => name.startsWith("t")).length).toBeLessThanOrEqual(6);
  expect(paths).toHaveLength(10);
});

it("has another folder when any text changes, and the same when none does", () => {
  const changed = [articles[0]!, { ...articles[1]!, title: "C" }];
  expect(indexText(articles).manifest.folder).toBe(indexText(structuredClone(articles)).manifest.folder);
  expect(indexText(changed).manifest.folder).not.toBe(indexText(articles).manifest.folder);
});

describe("toSections", () => {
  it("cuts html at its headings, and leaves only words", () => {
    const html =
      '<p>Awal &#x26; <b>te</b>bal</p><div class="heading"><h2 id="isi-a">Satu <code>x</code></h2><a class="heading-anchor" href="#isi-a">#</a></div>' +
      '<ul><li>butir</li><li>lain</li></ul><h4 id="isi-b">Kecil</h4><h3 id="isi-c">Kosong</h3>';
    expect(toSections(html)).toEqual([
      { text: "Awal & tebal" },
      { id: "isi-a", heading: "Satu x", text: "butir lain Kecil" },
    ]);
  });

  it("is empty for an empty body", () => {
    expect(toSections("")).toEqual([]);
  });
});

describe("findExcerpt", () => {
  const filler = "kata lain yang panjang ".repeat(20);

  it("keeps a short text whole", () => {
    expect(findExcerpt("Pendek saja.", new Set())).toBe("Pendek saja.");
  });

  it("takes the part that has most of what was looked for, between words", () => {
    const text = `server ${filler}menguji sebuah server ${filler}`;
    const excerpt = findExcerpt(text, new Set(["server", toStem("menguji")]));
    expect(excerpt).toContain("menguji sebuah server");
    expect(excerpt).toMatch(/^… \S.*\S …$/);
    expect(excerpt.length).toBeLessThan(190);
    expect(text).toContain(excerpt.slice(2, -2));
  });

  it("begins at the beginning where nothing is found", () => {
    expect(findExcerpt(filler, new Set(["x"])).startsWith("kata lain")).toBe(true);
  });
});
