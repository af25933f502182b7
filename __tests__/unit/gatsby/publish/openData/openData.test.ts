import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { parse as parseCsv } from "csv-parse/sync";
import { parse as parseYaml } from "yaml";
import {
  buildCareersData,
  buildTermsData,
  type DataArticle,
} from "../../../../../gatsby/publish/openData/buildOpenData";
import { buildSalaryCsv } from "../../../../../gatsby/publish/openData/buildSalaryCsv";
import {
  buildDataSchema,
  careersDataSchema,
  termsDataSchema,
  type CareersData,
} from "../../../../../gatsby/publish/openData/openDataSchemas";
import { emptyFields, parseArticle } from "../../../../../plugins/gatsby-transformer-article";

const toUrl = (path: string): string => `https://contoh.id${path}`;

/** Checks data against a schema as it is published. */
function createCheck(schema: Parameters<typeof buildDataSchema>[0]): (data: unknown) => string {
  const ajv = new Ajv({ formats: { date: true, uri: true } });
  const validate = ajv.compile(JSON.parse(JSON.stringify(buildDataSchema(schema, toUrl("/data/x.json")))));
  return (data) => {
    // As others get it.
    validate(JSON.parse(JSON.stringify(data)));
    return ajv.errorsText(validate.errors);
  };
}
const checkCareers = createCheck(careersDataSchema);

const shippedFiles = readdirSync("content", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith("_"))
  .map(({ name }) => `${name}/index.md`)
  .filter((file) => file !== "LICENSE/index.md");

const shipped = shippedFiles.map((file) => {
  const bytes = readFileSync(join("content", file));
  const [, yaml = ""] = bytes.toString("utf8").split(/^---\r?$/m);
  return { article: parseArticle(bytes, file, { withHtml: false }), yaml: parseYaml(yaml) as Written };
});

/** Front matter as its writer wrote it. */
type Written = { slug: string; title: string; kind?: string; salary?: Record<string, unknown>[] };

const article = (slug: string, more: Partial<DataArticle["frontMatter"]> = {}): DataArticle => ({
  slug,
  path: `${slug}/`,
  title: `Judul ${slug}`,
  frontMatter: { ...emptyFields, ...more },
});

describe("the shipped careers", () => {
  const data = buildCareersData(
    shipped.map((one) => one.article),
    toUrl,
  );

  test("fit the published schema, which notices what is wrong", () => {
    expect(data.careers.length).toBeGreaterThan(20);
    expect(checkCareers(data)).toBe("No errors");
    const [first, ...others] = data.careers;
    for (const wrong of [
      { ...first, surprise: true },
      { ...first, id: undefined },
      { ...first, salary: [{ level: "boss", source: "Survei", asOf: "2024" }] },
    ])
      expect(checkCareers({ ...data, careers: [wrong, ...others] })).not.toBe("No errors");
  });

  test("have every figure of front matter as a row of the CSV, one for one", () => {
    const rows = parseCsv<Record<string, string>>(Buffer.from(buildSalaryCsv(data.careers)), {
      bom: true,
      columns: true,
      record_delimiter: "\r\n",
    });
    const written = shipped
      .filter(({ yaml }) => yaml.kind !== "guide")
      .flatMap(({ yaml }) =>
        (yaml.salary ?? []).map((row) => ({
          id: yaml.slug.slice(1),
          career: yaml.title,
          url: toUrl(`${yaml.slug}/`),
          ...Object.fromEntries(
            ["min", "max", "average", "median", "figure", "label", "note", "sourceUrl"].map((name) => [
              name,
              "",
            ]),
          ),
          scope: "role",
          currency: "IDR",
          period: "month",
          region: "Indonesia",
          ...Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)])),
        })),
      );
    expect(written.length).toBeGreaterThan(60);
    expect(rows).toEqual(written);
  });

  test("have codes that look like those of their classifications, from sources that are named", () => {
    const coded = data.careers.flatMap(({ occupation }) => (occupation?.kbji ? [occupation] : []));
    expect(coded).toHaveLength(21);
    for (const { kbji, isco08, esco } of coded) {
      expect(kbji?.code).toMatch(/^\d{4}(?:\.\d{2})?$/);
      expect(isco08?.code).toMatch(/^\d{4}$/);
      expect(esco?.code).toMatch(/^\d{4}(?:\.\d+)+$/);
      expect(esco?.url).toMatch(/^http:\/\/data\.europa\.eu\/esco\/occupation\/[0-9a-f-]{36}$/);
      // Its titles were not compared with the classification itself.
      expect(isco08?.title).toBeUndefined();
      expect(kbji?.source).toContain("belum dicocokkan dengan naskah resmi");
    }
  });
});

test("a guide is no career, and a former address stays a career's id", () => {
  const { careers, date } = buildCareersData(
    [
      article("/panduan", { kind: "guide", date: "2026-03-01" }),
      article("/baru", { formerSlugs: ["/lama", "/lalu"], date: "2026-01-01", related: ["/b", "/panduan"] }),
      article("/b", { date: "2025-01-01", updated: "2026-02-01", related: ["/baru"] }),
    ],
    toUrl,
  );
  expect(careers.map(({ id, url, related }) => ({ id, url, related }))).toEqual([
    { id: "lama", url: "https://contoh.id/baru/", related: ["b"] },
    { id: "b", url: "https://contoh.id/b/", related: ["lama"] },
  ]);
  expect(date).toBe("2026-02-01");
});

test("what only this site needs, and what people told this site alone, is not in the data", () => {
  const data = buildCareersData(
    [
      article("/a", {
        draft: false,
        authors: ["Rina"],
        qna: [{ question: "Apa?", answers: [{ person: "Rina", answer: "Itu." }] }],
      }),
    ],
    toUrl,
  );
  expect(JSON.stringify(data)).not.toContain("Rina");
  expect(Object.keys(data.careers[0] ?? {})).toEqual(["id", "url", "title", "related"]);
});

test("no cell is one that a spreadsheet would run, and each text comes out as it went in", () => {
  const row = { level: "all", scope: "role", currency: "IDR", period: "month", asOf: "2024" } as const;
  const texts = [
    '=HYPERLINK("x")',
    "+62",
    "-1",
    "@a",
    " =1",
    "＝1",
    'Kata "kutip", koma\ndan baris',
    "biasa",
  ];
  const careers: CareersData["careers"] = [
    {
      id: "a",
      url: "https://contoh.id/a/",
      title: "A",
      related: [],
      salary: texts.map((text) => ({ ...row, average: 1, region: "Indonesia", source: text })),
    },
  ];
  const csv = buildSalaryCsv(careers);
  expect(csv.startsWith("\uFEFFid,career,level,")).toBe(true);
  const cells = parseCsv<Record<string, string>>(csv, { bom: true, columns: true }).map(
    ({ source }) => source,
  );
  expect(cells.filter((cell) => /^\s*[=+\-@＝]/.test(cell ?? ""))).toEqual([]);
  expect(cells.map((cell) => cell?.replace(/^'/, ""))).toEqual(texts);
});

test("terms fit their schema, with or without an English name", () => {
  const check = createCheck(termsDataSchema);
  const term = { key: "api", term: "API", aliases: [], definition: "Pintu resmi.", seeAlso: [], marks: null };
  const data = buildTermsData(
    [
      { ...term, english: null },
      { ...term, key: "sql", english: "SQL" },
    ],
    [article("/a", { date: "2026-01-01" })],
    toUrl,
  );
  expect(check(data)).toBe("No errors");
  expect(data.terms.map(({ url }) => url)).toEqual([
    "https://contoh.id/istilah/#isi-api",
    "https://contoh.id/istilah/#isi-sql",
  ]);
  expect(check({ ...data, terms: [{ id: "api" }] })).not.toBe("No errors");
});
