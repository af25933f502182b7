import type { ParsedFields } from "../frontMatter/check/parseFrontMatter";
import { buildProblem, type Problem } from "./Problem";
import type { CheckedArticle, SiteFacts } from "./CheckedArticle";

type Row = NonNullable<ParsedFields["salary"]>[number];

/** Amounts of rupiah, each with the years of the rows that have it. */
type Figures = {
  exact: Map<number, Set<string>>;
  /** Those that may stand behind a "≈": rounded to a tenth of a million, and twelfths of a year's */
  reckoned: Map<number, Set<string>>;
};

/** A figure of a year longer ago is history: it may be told, with its year, and stand in no table. */
const recentYears = 5;

/**
 * Amounts of pay in prose that no row of `salary` has, or that are told without their year. A guide may use the rows of
 * any article, a career its own.
 */
export function checkMoney(
  articles: readonly CheckedArticle[],
  { today }: Pick<SiteFacts, "today">,
): Problem[] {
  const firstRecent = String(Number(today.slice(0, 4)) - recentYears);
  let everyFigure: Figures | undefined;
  return articles.flatMap(({ file, frontMatter, writing }) => {
    if (writing.money.length === 0) return [];
    const everywhere = frontMatter.kind === "guide";
    const figures = everywhere
      ? (everyFigure ??= toFigures(articles.flatMap((article) => article.frontMatter.salary ?? [])))
      : toFigures(frontMatter.salary ?? []);
    const told = new Set<string>();
    return writing.money.flatMap(({ written, amount, reckoned, pay, years, isFact, line, column }) => {
      const own = figures.exact.get(amount) ?? (reckoned ? figures.reckoned.get(amount) : undefined);
      const place = `${line}:${column}`;
      if (told.has(place)) return [];
      const at = { file, line, column };
      if (own === undefined) {
        const isHistory = years.length > 0 && years.every((year) => year < firstRecent);
        if (!pay || isHistory) return [];
        told.add(place);
        return [buildProblem("salary-unlisted", at, { amount: written, everywhere })];
      }
      if (isFact || years.some((year) => own.has(year))) return [];
      told.add(place);
      return [buildProblem("salary-undated", at, { amount: written, year: [...own].join("`, `") })];
    });
  });
}

function toFigures(rows: readonly Row[]): Figures {
  const figures: Figures = { exact: new Map(), reckoned: new Map() };
  for (const { min, max, average, median, figure, currency, period, asOf } of rows) {
    if (currency !== "IDR") continue;
    const year = asOf.slice(0, 4);
    for (const amount of [min, max, average, median, figure]) {
      if (amount === undefined) continue;
      add(figures.exact, amount, year);
      add(figures.reckoned, toTenth(amount), year);
      if (period === "year") add(figures.reckoned, toTenth(amount / 12), year);
    }
  }
  return figures;
}

/** To a tenth of a million. */
const toTenth = (amount: number): number => Math.round(amount / 1e5) * 1e5;

function add(figures: Map<number, Set<string>>, amount: number, year: string): void {
  figures.set(amount, (figures.get(amount) ?? new Set()).add(year));
}
