import { isCareerKind } from "./isCareer";
import { comparePay } from "./compare/comparePay";
import { buildSalaryBar, type SalaryBar } from "./salary/buildSalaryBar";
import { formatSalaryLine, type SalaryLine } from "./salary/formatSalary";
import { pickSalary, toSalaryRow, type SalaryRow } from "./salary/SalaryRow";

/** What the list of fields says of one, beside its name. */
type FieldTexts = {
  shared: string | null;
  start: string | null;
  /** Those that there are, by the last part of an article's slug */
  differences: readonly { career: string; text: string }[];
};

/** An article of the field. */
type FieldArticle = {
  /** Its last part is what differences are named after */
  path: string;
  title: string;
  /** `null` stands for `career` */
  kind: string | null;
  salary: readonly Readonly<Partial<SalaryRow>>[] | null;
};

/** A career among the others of its field. */
export type FieldCareer = {
  path: string;
  title: string;
  difference: string | null;
  /** The row that stands for it; `null` where nobody knows what it pays */
  pay: { line: SalaryLine; bar: SalaryBar | null } | null;
};

/** What a field's page says before it lists articles. */
export type FieldOverview = {
  shared: string | null;
  start: string | null;
  /** In the order of the list of fields, those that it has no line for last */
  careers: FieldCareer[];
  /** Why the figures of pay are not of one kind; empty where they are */
  warnings: string[];
};

/** A field's careers side by side; `null` where the list of fields says nothing of it beside its name. */
export function buildFieldOverview(
  { shared, start, differences }: FieldTexts,
  articles: readonly FieldArticle[],
): FieldOverview | null {
  if (shared === null && start === null && differences.length === 0) return null;
  const places = new Map(differences.map(({ career }, index) => [career, index]));
  const careers = articles
    .filter(({ kind }) => isCareerKind(kind))
    .map(({ path, title, salary }) => {
      const row = pickSalary((salary ?? []).map(toSalaryRow));
      const name = path.split("/").findLast((part) => part !== "") ?? "";
      const place = places.get(name) ?? differences.length;
      return { path, title, difference: differences[place]?.text ?? null, place, row };
    })
    .sort((a, b) => a.place - b.place);
  return {
    shared,
    start,
    careers: careers.map(({ row, place: _, ...career }) => {
      const line = row && formatSalaryLine(row);
      return { ...career, pay: row && line && { line, bar: buildSalaryBar(row) } };
    }),
    warnings: comparePay(careers.map(({ path, row }) => ({ salary: row ? [row] : [], href: path }))).warnings,
  };
}
