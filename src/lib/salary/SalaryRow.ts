import type { Profile } from "../profile/Profile";

/** One figure of one source, as the page's query asks for it. Amounts are whole units of the currency. */
export type SalaryRow = NonNullable<Profile["salary"]>[number];

/** A row that says nothing but what the schema takes for granted. */
const silent: SalaryRow = {
  level: "all",
  label: null,
  scope: "role",
  min: null,
  max: null,
  average: null,
  median: null,
  figure: null,
  note: null,
  currency: "IDR",
  period: "month",
  region: "Indonesia",
  source: "",
  sourceUrl: null,
  asOf: "",
};

/** A row whose writer left out what they had nothing to say of, as pages get it from GraphQL: `null` for each. */
export function toSalaryRow(written: Readonly<Partial<SalaryRow>>): SalaryRow {
  return { ...silent, ...written };
}

type Ranked = Pick<SalaryRow, "scope" | "region" | "asOf" | "level">;

/**
 * The rows of the career itself, those that say most of it first: for Indonesia before a city, the newest, for all levels
 * before one, the first written.
 */
export function rankSalary<Row extends Ranked>(rows: readonly Row[]): Row[] {
  return rows
    .filter(({ scope }) => scope === "role")
    .sort(
      (a, b) =>
        Number(b.region === "Indonesia") - Number(a.region === "Indonesia") ||
        toLastMonth(b.asOf).localeCompare(toLastMonth(a.asOf)) ||
        Number(b.level === "all") - Number(a.level === "all"),
    );
}

/** The one row that stands for a career in its card. `null` where there is none: the whole industry's are no answer. */
export function pickSalary<Row extends Ranked>(rows: readonly Row[]): Row | null {
  return rankSalary(rows)[0] ?? null;
}

/** A bare year counts as its December. */
const toLastMonth = (asOf: string): string => (asOf.length === 4 ? `${asOf}-12` : asOf);

/** Months after which a figure is marked as old. */
const maxAge = 24;

/**
 * Whether a figure is older than 24 months. A bare year counts as its December: the kindest reading of an unknown month.
 *
 * @param asOf `YYYY` or `YYYY-MM`
 * @param today `YYYY-MM-DD`
 */
export function isOldFigure(asOf: string, today: string): boolean {
  return toMonths(today) - toMonths(asOf) > maxAge;
}

function toMonths(date: string): number {
  const [year, month = "12"] = date.split("-");
  return Number(year) * 12 + Number(month);
}
