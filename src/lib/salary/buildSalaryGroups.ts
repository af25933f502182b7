import { groupBy } from "../groupBy";
import { toProfileName } from "../profile/profileNames";
import type { SalaryRow } from "./SalaryRow";

/** What one source says at one time, of the career or of the whole industry. */
export type SalaryGroup = Pick<SalaryRow, "source" | "sourceUrl" | "asOf" | "scope"> & {
  /** Of all its figures; `null` where they are of several */
  region: string | null;
  /** Whether its figures are older than 24 months */
  isOld: boolean;
  rows: SalaryRow[];
  /** What is said of its figures, each once; `of` names the levels it is said of, `null` for all of them */
  notes: { of: string | null; text: string }[];
};

/**
 * Rows by their source, in the order written.
 *
 * @param old whether the row at the same place is older than 24 months
 */
export function buildSalaryGroups(rows: readonly SalaryRow[], old: readonly boolean[]): SalaryGroup[] {
  const groups = groupBy(rows, ({ source, sourceUrl, asOf, scope }) => [
    JSON.stringify([source, sourceUrl, asOf, scope]),
  ]);
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const { source, sourceUrl, asOf, scope } = first;
    const isOld = old[rows.indexOf(first)] === true;
    const region = members.every((row) => row.region === first.region) ? first.region : null;
    return [{ source, sourceUrl, asOf, scope, region, isOld, rows: members, notes: buildNotes(members) }];
  });
}

function buildNotes(rows: readonly SalaryRow[]): SalaryGroup["notes"] {
  const byText = groupBy(rows, ({ note }) => (note === null ? [] : [note]));
  return [...byText].map(([text, members]) => ({
    of: members.length === rows.length ? null : [...new Set(members.map(toRowName))].join("; "),
    text,
  }));
}

/** What tells a row from the others of its source. */
function toRowName({ level, label, region }: SalaryRow): string {
  return [label ?? toProfileName("level", level), region === "Indonesia" ? null : region]
    .filter((part) => part !== null)
    .join(", ");
}
