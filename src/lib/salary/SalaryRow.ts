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

/** The amounts of a row. */
export type Figures = Pick<SalaryRow, "min" | "max" | "average" | "median" | "figure">;

/**
 * A year's pay as a month's, for comparing: the twelfth of each figure, to a tenth of a million where it is rupiah. It is
 * reckoned by us, so whoever shows it says so and shows what the source has beside it. A month's pay stays as it is.
 */
export function toMonthlyRow<Row extends Figures & Pick<SalaryRow, "currency" | "period">>(row: Row): Row {
  if (row.period !== "year") return row;
  const step = row.currency === "IDR" ? 100_000 : 1;
  const toTwelfth = (amount: number | null): number | null =>
    amount === null ? null : Math.round(amount / 12 / step) * step;
  const { min, max, average, median, figure } = row;
  return {
    ...row,
    min: toTwelfth(min),
    max: toTwelfth(max),
    average: toTwelfth(average),
    median: toTwelfth(median),
    figure: toTwelfth(figure),
    period: "month",
  };
}

type Ranked = Pick<SalaryRow, "scope" | "region" | "asOf" | "level">;

/** How many months a figure may be older than the newest one and be more than history. */
const maxLag = 36;

/** The rows of the career itself that the newest of them has not left three years behind. */
export function findCurrentSalary<Row extends Ranked>(rows: readonly Row[]): Row[] {
  const own = rows.filter(({ scope }) => scope === "role");
  const newest = Math.max(...own.map(({ asOf }) => toMonths(asOf)));
  return own.filter(({ asOf }) => newest - toMonths(asOf) <= maxLag);
}

/**
 * The rows of the career itself, those that say most of it first: current ones, for Indonesia before a part of it, the
 * newest, for all levels before one, the first written.
 */
export function rankSalary<Row extends Ranked>(rows: readonly Row[]): Row[] {
  const current = new Set(findCurrentSalary(rows));
  return rows
    .filter(({ scope }) => scope === "role")
    .sort(
      (a, b) =>
        Number(current.has(b)) - Number(current.has(a)) ||
        Number(b.region === "Indonesia") - Number(a.region === "Indonesia") ||
        toMonths(b.asOf) - toMonths(a.asOf) ||
        Number(b.level === "all") - Number(a.level === "all"),
    );
}

/** The one row that stands for a career in its card. `null` where there is none: the whole industry's are no answer. */
export function pickSalary<Row extends Ranked>(rows: readonly Row[]): Row | null {
  return rankSalary(rows)[0] ?? null;
}

/** Months after which a figure is marked as old. */
const maxAge = 24;

/**
 * Whether a figure is older than 24 months.
 *
 * @param asOf `YYYY` or `YYYY-MM`
 * @param today `YYYY-MM-DD`
 */
export function isOldFigure(asOf: string, today: string): boolean {
  return toMonths(today) - toMonths(asOf) > maxAge;
}

/** A bare year counts as its December: the kindest reading of an unknown month. */
function toMonths(date: string): number {
  const [year, month = "12"] = date.split("-");
  return Number(year) * 12 + Number(month);
}
