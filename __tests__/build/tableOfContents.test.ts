import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { load, type CheerioAPI } from "cheerio";
import { fixturePublic } from "../support/fixtureSite";

async function loadPage(path: string): Promise<CheerioAPI> {
  return load(await readFile(join(fixturePublic, path, "index.html"), "utf8"));
}

/** The links of the table of contents that stand at one level, as address and text. */
function linksAt($: CheerioAPI, level: string): string[][] {
  return $(`nav[aria-label="Daftar isi"] > div > ${level} > a`)
    .toArray()
    .map((link) => [$(link).attr("href")?.slice(1) ?? "", $(link).text()]);
}

function headings($: CheerioAPI, name: string): string[][] {
  return $(`.prose ${name}`)
    .toArray()
    .map((heading) => [$(heading).attr("id") ?? "", $(heading).text()]);
}

test("an article with headings used as text has a table of its real sections", async () => {
  const $ = await loadPage("/technical-writer/");
  expect(linksAt($, "ol > li").map(([, text]) => text)).toEqual([
    "Siapa sih Technical Writer itu?",
    "Technical Writer Ngerjain Apa Aja?",
    "Technical Writer Perlu Bisa Apa?",
    "Ingin Menjadi UI Designer, Jurusan Apa yang Harus Diambil?",
    "Kalau Tidak Kuliah IT Bagaimana?",
    "Emangnya Pekerjaan Ini Cocok Buat Kamu?",
  ]);
  expect(linksAt($, "ol > li").slice(2, 3)).toEqual([
    [expect.any(String), "Technical Writer Perlu Bisa Apa?"],
  ]);
  expect(linksAt($, "ol > li:nth-child(3) > ol > li").map(([, text]) => text)).toEqual([
    "Hard Skill",
    "Soft Skill",
  ]);
});

test.each(["/technical-writer/", "/magang-pertama/"])(
  "%s: every link leads to the heading it names",
  async (path) => {
    const $ = await loadPage(path);
    expect(linksAt($, "ol > li")).toEqual(headings($, "h2:not(.footnotes-title)"));
    expect(linksAt($, "ol > li > ol > li")).toEqual(headings($, "h3"));
    expect(linksAt($, "ol > li").length).toBeGreaterThan(1);
  },
);
