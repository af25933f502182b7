import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { load, type CheerioAPI } from "cheerio";
import type { PageProps } from "gatsby";
import * as React from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { ArticleContext } from "../../../../src/lib/pageContexts";
import { findProfileSections, profileBlocks } from "../../../../src/lib/profile/profileSections";
import { listFiles } from "../../../../gatsby/content/listFiles";
import { parseArticle, type ParsedArticle } from "../../../../plugins/gatsby-transformer-article";
import { toProfileName } from "../../../../src/lib/profile/profileNames";
import { formatDate } from "../../../../src/lib/formatDate";
import { formatPayPeriod, formatSalary } from "../../../../src/lib/salary/formatSalary";
import { toSalaryRow } from "../../../../src/lib/salary/SalaryRow";
import ArticleTemplate from "../../../../src/templates/ArticleTemplate";
import { renderParts } from "../../../support/renderBody";

jest.mock("gatsby", () => ({ graphql: () => "", withPrefix: (path: string) => path }));
jest.setTimeout(120_000);

/** As a query gives it: what is absent is `null`. */
function withNulls<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  return new Proxy(value, {
    get: (target, key) => {
      const inner: unknown = Reflect.get(target, key);
      return inner === undefined && typeof key === "string" ? null : withNulls(inner);
    },
  });
}

/** The article's page as its template makes it: a build of all articles would show no more of what is looked for. */
function renderPage(article: ParsedArticle): CheerioAPI {
  const frontMatter = withNulls(article.frontMatter);
  const field = frontMatter.field === null ? null : { key: frontMatter.field, name: frontMatter.field };
  const data = {
    article: { ...article, frontMatter, parts: renderParts(article.body), coverHtml: null, field },
    allBlockNote: { nodes: [] },
    related: [],
  };
  const pageContext: ArticleContext = {
    id: article.file,
    authors: [],
    oldSalary: (frontMatter.salary ?? []).map(() => false),
    related: [],
    comparisons: [],
    askPath: "/tanya/",
    previous: null,
    next: null,
  };
  const props = { data, pageContext } as unknown as PageProps<Queries.ArticlePageQuery, ArticleContext>;
  return load(renderToStaticMarkup(<ArticleTemplate {...props} />));
}

const decimal = new Intl.NumberFormat("id-ID");

/**
 * How a value is written for readers, by the first pattern that its place fits: one text or several, `null` where it is
 * not for reading.
 */
const formats: readonly [RegExp, (value: string) => string | readonly string[] | null][] = [
  // The figures of a row are looked for together; its currency is in them.
  [/^salary\.\d+\.(?:min|max|average|median|figure|currency)$/, () => null],
  [/^salary\.\d+\.scope$/, (scope) => (scope === "industry" ? "Seluruh industri" : null)],
  [/^salary\.\d+\.period$/, formatPayPeriod],
  // Addresses are looked for as links.
  [/\.(?:url|sourceUrl)$/, () => null],
  [/\.(?:asOf|accessed|date)$/, formatDate],
  [/\.level$/, (level) => toProfileName("level", level)],
  [/^routes\.\d+\.type$/, (type) => toProfileName("route", type)],
  [/^resources\.\d+\.type$/, (type) => toProfileName("resource", type)],
  [/\.language$/, (language) => toProfileName("language", language)],
  [/\.free$/, (free) => (free === "true" ? "gratis" : "berbayar")],
  // Who says how long a step takes is said once for the steps that share it.
  [/^levels\.\d+\.years$/, (years) => years.split(/ \(|\)$/)],
  [/^workStyle\.remote$/, (remote) => toProfileName("remote", remote)],
  [/^interests\./, (letter) => toProfileName("interest", letter)],
  [/^project\.device$/, (device) => toProfileName("device", device)],
  [/^project\.download$/, (size) => (size === "0" ? "tanpa unduhan" : decimal.format(Number(size)))],
  [/^project\.hours$/, (hours) => decimal.format(Number(hours))],
];

/** Every value within a field, by its place in dotted form. */
function findValues(value: unknown, place: string): [string, string][] {
  if (value === null || value === undefined) return [];
  if (typeof value === "object")
    return Object.entries(value).flatMap(([key, inner]) => findValues(inner, `${place}.${key}`));
  return [[place, typeof value === "string" ? value : JSON.stringify(value)]];
}

const toLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Values of a career's blocks that its page doesn't have, as `place: value`. */
function findLost(article: ParsedArticle): string[] {
  const { frontMatter, anchors } = article;
  const $ = renderPage(article);
  const ids = new Map(findProfileSections(frontMatter, anchors).map(({ key, id }) => [key, id]));
  return profileBlocks.flatMap(({ key, fields }) => {
    const block = $(`[id="${ids.get(key)}"]`);
    const text = toLine(block.text());
    const hrefs = new Set(block.find("a").map((_, link) => $(link).attr("href")));
    const values = fields.flatMap((field) => findValues(frontMatter[field], field));
    const lost = values.filter(([place, value]) => {
      if (/\.(?:url|sourceUrl)$/.test(place)) return !hrefs.has(value);
      const [, format] = formats.find(([pattern]) => pattern.test(place)) ?? [null, (same: string) => same];
      const written = format(value);
      return written !== null && ![written].flat().every((part) => text.includes(toLine(part)));
    });
    const rows = key === "salary" ? (frontMatter.salary ?? []).map(toSalaryRow) : [];
    const figures = rows.flatMap(formatSalary);
    return [
      ...lost.map(([place, value]) => `${article.file} ${place}: ${value}`),
      ...figures
        .filter(({ amount, full }) => !text.includes(toLine(amount)) && !text.includes(toLine(full)))
        .map(({ full }) => `${article.file} ${full}`),
    ];
  });
}

describe("the page of each shipped career", () => {
  it("has every fact of its front matter in the block that it belongs to", async () => {
    const folder = resolve("content");
    const files = (await listFiles(folder)).filter((file) => file.endsWith(".md"));
    const articles = files.map((file) => parseArticle(readFileSync(join(folder, file)), file));
    const careers = articles.filter(({ frontMatter }) => frontMatter.salary !== null);

    expect(careers.length).toBeGreaterThan(0);
    expect(careers.flatMap(findLost)).toEqual([]);
  });
});
