import { toSalaryRow, type SalaryRow } from "../../../../../src/lib/salary/SalaryRow";
import {
  buildArticleGraph,
  type ArticleFacts,
} from "../../../../../src/lib/structuredData/buildArticleGraph";

const career: NonNullable<ArticleFacts["career"]> = {
  aliases: [],
  summary: null,
  tasks: [],
  skills: [],
  codes: [],
  salary: [],
};

const facts: ArticleFacts = {
  title: "Data Engineer",
  description: "Membangun jalan bagi data.",
  url: "https://contoh.id/data-engineer/",
  date: "2026-01-31",
  updated: null,
  authors: [],
  site: { name: "Situs Contoh", url: "https://contoh.id/", language: "id" },
  field: null,
  career: null,
};

const row = toSalaryRow({ source: "Survei Satu", asOf: "2024-07" });

type Thing = Readonly<Record<string, unknown>> & { "@type": string };

/** The things at the top of the graph, by their type. */
function buildThings(more: Partial<ArticleFacts> = {}): ReadonlyMap<string, Thing> {
  const { "@graph": things } = buildArticleGraph({ ...facts, ...more }) as unknown as { "@graph": Thing[] };
  return new Map(things.map((thing) => [thing["@type"], thing]));
}

const findPay = (salary: readonly SalaryRow[]) =>
  buildThings({ career: { ...career, salary } }).get("Occupation")?.["estimatedSalary"];

test("an article is a posting and the way to it; the occupation stands beside them, never in one", () => {
  expect([...buildThings().keys()]).toEqual(["BlogPosting", "BreadcrumbList"]);
  const things = buildThings({ career });
  expect([...things.keys()]).toEqual(["BlogPosting", "BreadcrumbList", "Occupation"]);
  for (const type of ["BlogPosting", "BreadcrumbList"])
    expect(JSON.stringify(things.get(type))).not.toContain("Occupation");
});

test("a figure that a newer one has left three years behind is none of today's", () => {
  const pay = findPay([
    { ...row, average: 9_000_000 },
    { ...row, average: 5_000_000, asOf: "2021-06" },
  ]) as Thing[];
  expect(pay.map(({ value }) => value)).toMatchObject([{ value: 9_000_000 }]);
});

test("what is not known is not said", () => {
  const things = buildThings({ date: null, career });
  for (const name of ["datePublished", "dateModified", "author"])
    expect(things.get("BlogPosting")).not.toHaveProperty(name);
  for (const name of ["description", "alternateName", "responsibilities", "skills", "estimatedSalary"])
    expect(things.get("Occupation")).not.toHaveProperty(name);
  expect(JSON.stringify([...things.values()])).not.toMatch(/null|undefined|\[\]/);
});

test("authors are people, but for the site itself", () => {
  const authors = [
    { name: "Rina", url: "https://rina.example/" },
    { name: "Tamu", url: null },
    { name: "Situs Contoh", url: null },
  ];
  expect(buildThings({ authors }).get("BlogPosting")?.["author"]).toEqual([
    { "@type": "Person", name: "Rina", url: "https://rina.example/" },
    { "@type": "Person", name: "Tamu" },
    { "@type": "Organization", name: "Situs Contoh" },
  ]);
});

test("the way to an article leads over its field, where it has one", () => {
  const field = { name: "Data dan AI", url: "https://contoh.id/bidang/data/" };
  expect(buildThings({ field }).get("BreadcrumbList")?.["itemListElement"]).toEqual([
    { "@type": "ListItem", position: 1, name: "Situs Contoh", item: "https://contoh.id/" },
    { "@type": "ListItem", position: 2, name: "Data dan AI", item: "https://contoh.id/bidang/data/" },
    { "@type": "ListItem", position: 3, name: "Data Engineer", item: "https://contoh.id/data-engineer/" },
  ]);
  expect(buildThings().get("BreadcrumbList")?.["itemListElement"]).toHaveLength(2);
});

test("a range is a range, an average a value, and only a median is a distribution's median", () => {
  const common = { name: "Indonesia, 2024-07: Survei Satu", currency: "IDR" };
  const value = (figures: object) => ({
    "@type": "MonetaryAmount",
    ...common,
    value: { "@type": "QuantitativeValue", ...figures, unitText: "MONTH" },
  });
  expect(findPay([{ ...row, min: 5, max: 9 }])).toEqual([value({ minValue: 5, maxValue: 9 })]);
  expect(findPay([{ ...row, min: 5 }])).toEqual([value({ minValue: 5 })]);
  expect(findPay([{ ...row, max: 9 }])).toEqual([value({ maxValue: 9 })]);
  expect(findPay([{ ...row, average: 7 }])).toEqual([value({ value: 7 })]);
  expect(findPay([{ ...row, figure: 7 }])).toEqual([value({ value: 7 })]);
  expect(findPay([{ ...row, median: 7 }])).toEqual([
    { "@type": "MonetaryAmountDistribution", ...common, duration: "P1M", median: 7 },
  ]);
  expect(findPay([{ ...row, min: 5, max: 9, average: 7, median: 6 }])).toHaveLength(3);
});

test("a year's pay stays a year's, in its own currency", () => {
  expect(
    findPay([
      { ...row, period: "year", currency: "USD", average: 80_000 },
      { ...row, period: "year", median: 180_000_000 },
    ]),
  ).toMatchObject([
    { currency: "USD", value: { value: 80_000, unitText: "YEAR" } },
    { currency: "IDR", median: 180_000_000, duration: "P1Y" },
  ]);
});

test("figures of the whole industry are not the occupation's", () => {
  expect(findPay([{ ...row, scope: "industry", average: 7 }])).toBeUndefined();
  expect(
    findPay([
      { ...row, scope: "industry", average: 7 },
      { ...row, average: 9 },
    ]),
  ).toHaveLength(1);
});
