import type { CareersData } from "./openDataSchemas";

type Career = CareersData["careers"][number];
type Row = NonNullable<Career["salary"]>[number];

/** The columns, in their order: names of front matter, between what says whose figure it is. */
const columns: readonly (readonly [
  name: string,
  find: (row: Row, career: Career) => string | number | undefined,
])[] = [
  ["id", (_, { id }) => id],
  ["career", (_, { title }) => title],
  ["level", ({ level }) => level],
  ["label", ({ label }) => label],
  ["scope", ({ scope }) => scope],
  ["region", ({ region }) => region],
  ["min", ({ min }) => min],
  ["max", ({ max }) => max],
  ["average", ({ average }) => average],
  ["median", ({ median }) => median],
  ["figure", ({ figure }) => figure],
  ["currency", ({ currency }) => currency],
  ["period", ({ period }) => period],
  ["note", ({ note }) => note],
  ["source", ({ source }) => source],
  ["sourceUrl", ({ sourceUrl }) => sourceUrl],
  ["asOf", ({ asOf }) => asOf],
  ["url", (_, { url }) => url],
];

/**
 * Every figure of pay, one row each, by RFC 4180. The mark at its beginning makes Excel read it as UTF-8. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
export function buildSalaryCsv(careers: readonly Career[]): string {
  const rows = careers.flatMap((career) =>
    (career.salary ?? []).map((row) => columns.map(([, find]) => toCell(find(row, career)))),
  );
  return `\uFEFF${[columns.map(([name]) => name), ...rows].map((row) => `${row.join(",")}\r\n`).join("")}`;
}

function toCell(value: string | number | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  const inert = /^[\s]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
