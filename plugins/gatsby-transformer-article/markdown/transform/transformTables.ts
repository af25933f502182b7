import type { Element, ElementContent, Root } from "hast";
import { h } from "hastscript";
import { isBlank, toText, visitElements } from "../tree";

/**
 * Puts each table into a box that scrolls by itself, so that a wide one doesn't push the page sideways; names it, and
 * says which cells its headers head.
 *
 * Convention: the paragraph right before a table that begins with `Tabel:` (or `Tabel 2:`) is the table's caption.
 * Without one, the table is named after its columns, for screen readers alone.
 */
export function transformTables(tree: Root): void {
  visitElements(tree, (table, index, parent) => {
    if (table.tagName !== "table") return undefined;
    const before = findCaption(parent, index);
    if (before !== null) {
      const paragraph = parent.children.splice(before, index - before)[0];
      if (paragraph?.type === "element") table.children.unshift(toCaption(paragraph));
    }
    visitElements(table, (cell, _, row) => {
      markCell(cell, row);
    });
    const box = { className: ["table-scroll"], role: "region", ariaLabel: findName(table), tabIndex: 0 };
    parent.children[before ?? index] = h("div", box, table);
    return (before ?? index) + 1;
  });
}

function findCaption(parent: Root | Element, index: number): number | null {
  let before = index - 1;
  while (before >= 0 && isBlankAt(parent, before)) before--;
  const node = parent.children[before];
  return node?.type === "element" && node.tagName === "p" && /^Tabel( \d+)?:/i.test(toText(node))
    ? before
    : null;
}

function isBlankAt(parent: Root | Element, index: number): boolean {
  const node = parent.children[index];
  return node !== undefined && isBlank(node);
}

/** The paragraph as a caption; the bare word `Tabel:` was for us alone, `Tabel 2:` may be spoken of in the text. */
function toCaption(paragraph: Element): Element {
  const [first] = paragraph.children;
  if (first?.type === "text") first.value = first.value.replace(/^\s*Tabel:\s*/i, "");
  return { ...paragraph, tagName: "caption" };
}

function markCell(cell: Element, row: Element | Root): void {
  const { align, scope, ...properties } = cell.properties;
  if (cell.tagName !== "td" && cell.tagName !== "th") return;
  cell.properties = properties;
  if (align === "center" || align === "right") cell.properties.className = [`align-${align}`];
  if (cell.tagName === "th") cell.properties.scope = scope ?? (isHeaderRow(row) ? "col" : "row");
}

/** A row of headers alone heads columns; a header in front of data heads its row. */
function isHeaderRow(row: Element | Root): boolean {
  return row.children.every(
    (node: ElementContent | Root["children"][number]) => node.type !== "element" || node.tagName === "th",
  );
}

function findName(table: Element): string {
  const caption = table.children.find((node) => node.type === "element" && node.tagName === "caption");
  if (caption) return toText(caption);
  const headers: string[] = [];
  visitElements(table, (cell) => {
    if (cell.tagName === "th") headers.push(toText(cell));
  });
  return ["Tabel", headers.filter(Boolean).join(", ")].filter(Boolean).join(": ");
}
