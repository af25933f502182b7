import extract from "../fixtures/salary-rows.json";
import { readShippedArticles, type ShippedArticle } from "../support/readShippedArticles";

// All articles are parsed, on a machine that may be busy.
jest.setTimeout(120_000);

/** A figure as the fact sheet of its article has it. */
type SheetRow = {
  level: string;
  scope: string;
  min?: number;
  max?: number;
  average?: number;
  median?: number;
  figure?: number;
  currency: string;
  period: string;
  region: string;
  source: string;
  url: string;
  as_of: string;
  /** So old that it may stand as history alone. */
  stale?: boolean;
};

type SalaryRow = NonNullable<ShippedArticle["frontMatter"]["salary"]>[number];

const sheets: Readonly<Record<string, readonly SheetRow[]>> = extract;

/** All that a row may not change; its label and note are the article's own words. */
const toSheetRow = (row: SalaryRow): SheetRow => {
  const { level, scope, min, max, average, median, figure, currency, period, region, source, sourceUrl, asOf } =
    row;
  return {
    ...{ level, scope, min, max, average, median, figure, currency, period, region, source },
    ...{ url: sourceUrl ?? "", as_of: asOf },
  };
};

const toKey = ({ url, as_of, ...row }: SheetRow): string => {
  const { level, scope, min, max, average, median, figure, currency, period, region, source } = row;
  return JSON.stringify(
    [level, scope, min, max, average, median, figure, currency, period, region, source, url, as_of].map(
      (value) => value ?? null,
    ),
  );
};

/** Amounts as Indonesian writes them: Rp7.100.000, Rp6,5–9,5 juta. */
function findAmounts(text: string): number[] {
  const pattern = /Rp\s?(\d[\d.,]*)(?:\s?[–-]\s?(?:Rp\s?)?(\d[\d.,]*))?(?:\s(juta|miliar))?/g;
  return [...text.matchAll(pattern)].flatMap(([, from, to, unit]) =>
    [from, to].flatMap((written) => {
      if (written === undefined) return [];
      const number = Number(written.replace(/[.,]$/, "").replaceAll(".", "").replace(",", "."));
      return Math.round(number * (unit === "juta" ? 1e6 : unit === "miliar" ? 1e9 : 1));
    }),
  );
}

type Shown = { slug: string; row: SalaryRow; sheetRow: SheetRow | undefined };

async function readRows(): Promise<Shown[]> {
  const articles = await readShippedArticles();
  return articles.flatMap(({ slug, frontMatter }) => {
    const name = slug?.slice(1) ?? "";
    const known = new Map((sheets[name] ?? []).map((row) => [toKey(row), row]));
    return (frontMatter.salary ?? []).map((row) => ({
      slug: name,
      row,
      sheetRow: known.get(toKey(toSheetRow(row))),
    }));
  });
}

describe("salary rows of the shipped articles", () => {
  it("are rows of their article's fact sheet: amounts, currency, period, region, source and year", async () => {
    const rows = await readRows();
    const unknown = rows.filter(({ sheetRow }) => sheetRow === undefined);

    expect(rows.length).toBeGreaterThan(Object.keys(sheets).length);
    expect(unknown.map(({ slug, row }) => ({ slug, ...toSheetRow(row) }))).toEqual([]);
  });

  it("show no figure twice", async () => {
    const keys = (await readRows()).map(({ slug, row }) => `${slug} ${toKey(toSheetRow(row))}`);

    expect(keys).toEqual([...new Set(keys)]);
  });

  it("show figures that are stale as history: after the others, and said to be old", async () => {
    const rows = await readRows();
    const stale = rows.filter(({ sheetRow }) => sheetRow?.stale === true);
    const leading = stale.filter(({ slug, row }) => {
      const own = rows.filter((other) => other.slug === slug);
      return own.slice(own.findIndex((other) => other.row === row)).some((other) => !other.sheetRow?.stale);
    });

    expect(stale.length).toBeGreaterThan(0);
    expect(leading.map(({ slug, row }) => ({ slug, ...toSheetRow(row) }))).toEqual([]);
    for (const { row } of stale) expect(row.note).toMatch(/lama|sejarah/i);
  });

  it("come from sheets of articles that ship", async () => {
    const slugs = (await readShippedArticles()).map(({ slug }) => slug?.slice(1));

    expect(Object.keys(sheets).filter((name) => !slugs.includes(name))).toEqual([]);
  });

  it("are all that the prose says of pay, old figures with their year", async () => {
    const articles = await readShippedArticles();
    const everyRow = Object.values(sheets).flat();
    const told = articles.flatMap(({ slug, frontMatter, prose, facts }) => {
      const rows = frontMatter.kind === "guide" ? everyRow : (sheets[slug?.slice(1) ?? ""] ?? []);
      return [...prose, ...facts].flatMap(({ text }) =>
        findAmounts(text).map((amount) => ({
          slug,
          text,
          amount,
          rows: rows.filter(({ min, max, average, median, figure }) =>
            [min, max, average, median, figure].includes(amount),
          ),
        })),
      );
    });
    const undated = told.filter(
      ({ rows, text }) =>
        rows.length > 0 &&
        rows.every(({ stale, as_of }) => stale === true && !text.includes(as_of.slice(0, 4))),
    );

    expect(told.length).toBeGreaterThan(0);
    expect(told.filter(({ rows }) => rows.length === 0)).toEqual([]);
    expect(undated).toEqual([]);
  });

  it("are told with a year in the same breath", async () => {
    const sentences = (await readShippedArticles()).flatMap(({ slug, prose }) =>
      prose.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/).map((sentence) => ({ slug, sentence }))),
    );
    const told = sentences.filter(({ sentence }) => findAmounts(sentence).length > 0);

    expect(told.length).toBeGreaterThan(0);
    expect(told.filter(({ sentence }) => !/\b20\d\d\b/.test(sentence))).toEqual([]);
  });
});
