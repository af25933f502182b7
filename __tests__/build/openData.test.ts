import { readFile } from "node:fs/promises";
import { join } from "node:path";
import Ajv from "ajv";
import { load } from "cheerio";
import { parse as parseCsv } from "csv-parse/sync";
import { openDataFiles, openDataSchemas } from "../../src/lib/openData/openDataFiles";
import { site } from "../../src/lib/site";
import { fixturePublic } from "../support/fixtureSite";
import { wholePath } from "../support/profileArticles";

const readText = (path: string): Promise<string> => readFile(join(fixturePublic, path), "utf8");
const readJson = async (path: string): Promise<unknown> => JSON.parse(await readText(path));

test.each(["careers", "terms"] as const)("the published %s fit the published schema", async (name) => {
  const data = (await readJson(openDataFiles[name].path)) as { $schema: string };
  expect(data.$schema).toBe(site.url + openDataSchemas[name]);
  const validate = new Ajv({ formats: { date: true, uri: true } }).compile(
    (await readJson(openDataSchemas[name])) as object,
  );
  validate(data);
  expect(validate.errors).toBeNull();
});

test("the published table has each figure of the article with every field", async () => {
  const rows = parseCsv<Record<string, string>>(await readText(openDataFiles.salary.path), {
    bom: true,
    columns: true,
  });
  const own = rows.filter(({ url }) => url === site.url + wholePath);
  expect(own.map(({ level, asOf }) => `${level} ${asOf}`)).toEqual([
    "entry 2017-05",
    "all 2018",
    "senior 2016",
    "all 2017",
    "lead 2016",
  ]);
});

test("the page is a dataset for machines, whose files it links to", async () => {
  const $ = load(await readText("data/index.html"));
  const graph = JSON.parse($('script[type="application/ld+json"]').text()) as {
    "@graph": { "@type": string; license?: string; distribution?: { contentUrl: string }[] }[];
  };
  const [dataset] = graph["@graph"];
  expect(dataset).toMatchObject({
    "@type": "Dataset",
    license: expect.stringContaining("/by/4.0/") as string,
  });
  const links = $("main a[href]")
    .toArray()
    .map((link) => $(link).attr("href"));
  const files = (dataset?.distribution ?? []).map(({ contentUrl }) => contentUrl.replace(site.url, ""));
  expect(files).toEqual(Object.values(openDataFiles).map(({ path }) => path));
  for (const file of files) expect(links).toContain(file);
});

test("each career's card can be copied, and leads to its article", async () => {
  const $ = load(await readText("data/index.html"));
  const cards = $("main details pre")
    .toArray()
    .map((snippet) => load($(snippet).text())("a").attr("href"));
  expect(cards).toContain(`${site.url}/data-analyst/`);
  expect($("main details")).toHaveLength(cards.length);
});
