import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { load } from "cheerio";
import { fixturePublic } from "../support/fixtureSite";
import { toFieldArticlePath, wholePath } from "../support/profileArticles";

const read = (file: string): Promise<string> => readFile(join(fixturePublic, file), "utf8");
const open = async (path: string) => load(await read(`${path}index.html`));

test("an article leads to the first mention of each term, its headings, links and code apart", async () => {
  const $ = await open("/technical-writer/");
  const marks = $(".prose a[href^='/istilah/#isi-']");
  const addresses = marks.map((_, mark) => $(mark).attr("href")).get();

  expect(addresses).toContain("/istilah/#isi-api");
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(
    marks.filter((_, mark) => $(mark).closest("h1,h2,h3,h4,h5,h6,code,summary").length > 0),
  ).toHaveLength(0);
  const glossary = await open("/istilah/");
  for (const address of addresses) expect(glossary(address.slice("/istilah/".length)).text()).not.toBe("");
});

test("an article may do without", async () => {
  const $ = await open(toFieldArticlePath("glossary"));
  expect($(".prose").text()).toContain("API");
  expect($(".prose a[href*='/istilah/']")).toHaveLength(0);
});

test("feeds have no marks", async () => {
  for (const file of ["rss.xml", "feed.json"]) {
    const feed = await read(file);
    expect(feed).toContain("API");
    expect(feed).not.toContain("/istilah/");
  }
});

test("an article carries no styles of the search, the glossary or the list of majors", async () => {
  const $ = await open("/technical-writer/");
  expect($("style").text()).toContain("term-note");
  expect($("style").text()).not.toMatch(/\b(?:search|glossary|majors)_/);
  const without = await open("/tentang/");
  expect(without("style").text()).not.toContain("term-note");
});

test("the glossary says which articles use a term", async () => {
  const $ = await open("/istilah/");
  expect($("#isi-api").text()).toContain("application programming interface");
  expect($("#isi-api a[href='/technical-writer/']").text()).toBe("Technical Writer");
  expect($("#isi-api a[href='#isi-backend']").text()).toBe("backend");
});

test("the list of majors says which careers they lead to, and the reverse", async () => {
  const $ = await open("/jurusan/");
  const careers = $(`a[href='${wholePath}']`);
  expect(careers.length).toBeGreaterThanOrEqual(2);
  const [major] = $(`dt:has(a[href='${wholePath}']) + dd a`)
    .map((_, link) => $(link).attr("href"))
    .get();
  expect($(`${major ?? "#-"} a[href='${wholePath}']`)).toHaveLength(1);
});

test("what is searched is named by the page, and holds every article that is published, and no draft", async () => {
  const $ = await open("/cari/");
  const data = JSON.parse(await read($("form").attr("data-search") ?? "")) as {
    articles: { path: string }[];
  };
  const paths = data.articles.map(({ path }) => path);
  expect(paths).toContain("/technical-writer/");
  expect(paths).not.toContain("/draf/");
  for (const path of paths) expect((await read(`${path}index.html`)).length).toBeGreaterThan(0);

  const manifest = JSON.parse(await read("cari/isi.json")) as { folder: string; sections: number[] };
  expect(manifest.sections).toHaveLength(paths.length);
  const text = JSON.parse(await read(`${manifest.folder}t0.json`)) as { path: string };
  expect(paths).toContain(text.path);
});
