import type { ComparableCareer } from "./ComparableCareer";
import { buildComparison, type Bar, type Group, type Line, type Row } from "./Comparison";

/** Markup as data: React makes pages of it at build, and a script makes elements of it. Attributes are named as React's. */
export type Markup =
  string | { tag: string; attributes: Readonly<Record<string, string>>; children: readonly Markup[] };

const element = (
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Markup[]
): Markup => ({ tag, attributes, children });

/** Careers side by side as a table: a column for each, and for each attribute a heading across all and a row of cells. */
export function buildComparisonMarkup(careers: readonly ComparableCareer[]): Markup {
  const rows = buildComparison(careers);
  return element(
    "table",
    { "data-columns": String(careers.length) },
    element("caption", {}, "Isinya diambil dari artikel masing-masing."),
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        ...careers.map(({ title, href }) => element("th", { scope: "col" }, element("a", { href }, title))),
      ),
    ),
    ...rows.map((row) => toRows(row, careers.length)),
  );
}

function toRows({ key, title, notes, same, cells }: Row, columns: number): Markup {
  return element(
    "tbody",
    { "data-row": key, ...(same && { "data-same": "" }) },
    element(
      "tr",
      {},
      element(
        "th",
        { colSpan: String(columns), scope: "rowgroup" },
        title,
        ...notes.map((note) => element("small", {}, ` ${note}`)),
      ),
    ),
    element(
      "tr",
      {},
      ...cells.map((groups) =>
        element(
          "td",
          {},
          ...(groups.length > 0
            ? groups.map(toGroup)
            : [element("p", { "data-missing": "" }, "Belum ditulis di artikelnya.")]),
        ),
      ),
    ),
  );
}

function toGroup({ title, lines, shared }: Group): Markup {
  return element(
    "div",
    shared ? { "data-shared": "" } : {},
    ...(title === null ? [] : [element("p", { "data-title": "" }, title)]),
    element("ul", {}, ...lines.map(toLine)),
  );
}

function toLine({ text, notes = [], href, bar }: Line): Markup {
  return element(
    "li",
    {},
    href === undefined ? text : element("a", { href }, text),
    ...(bar === undefined ? [] : [toBar(bar)]),
    ...notes.map((note) => element("small", {}, ` ${note}`)),
  );
}

/** Drawn with svg attributes, as a strict content security policy refuses style attributes; the text says the same. */
function toBar({ from, to, approximate }: Bar): Markup {
  return element(
    "svg",
    {
      "aria-hidden": "true",
      height: "10",
      preserveAspectRatio: "none",
      viewBox: "0 0 1000 10",
      width: "100%",
    },
    element("rect", { height: "10", width: "1000" }),
    element("rect", {
      "data-bar": approximate ? "approximate" : "",
      height: "10",
      // One figure alone is a mark at its place, wide enough to be seen.
      width: String(Math.max(to - from, 36)),
      x: String(Math.min(from, 964)),
    }),
  );
}
