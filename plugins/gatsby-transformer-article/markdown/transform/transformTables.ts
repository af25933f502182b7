import type { Element, ElementContent, Root } from "hast";
import { h } from "hastscript";
import { isBlank, toText, visitElements } from "../tree";

/**
 * Puts each table into a box that scrolls, so that a wide table doesn't make the page scroll sideways; gives it a name,
 * and its headers their scope.
 *
 * Convention: the paragraph right before a table that begins with `Tabel:` (or `Tabel 2:`) is the table's caption.
 * Without one, the table is named after its columns, for screen readers only.
 */
export function transformTables(tree: Root): void {
  visitElements(tree, (table, index, parent) => {
    if (table.tagName !== "table") return undefined;
    const before = findCaption(parent, index);
    if (before !== null) {
      const paragraph = parent.children.splice(before, index - before)[0];
      if (paragraph?.type === "element") {
        transformCaption(paragraph);
        table.children.unshift(paragraph);
      }
    }
    visitElements(table, (cell, _, row) => {
      transformCell(cell, row);
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

/** Drops the word `Tabel:`, which only marks a caption; `Tabel 2:` stays, since the text may refer to it. */
function transformCaption(paragraph: Element): void {
  paragraph.tagName = "caption";
  const [first] = paragraph.children;
  if (first?.type === "text") first.value = first.value.replace(/^\s*Tabel:\s*/i, "");
}

function transformCell(cell: Element, row: Element | Root): void {
  const { align, scope, ...properties } = cell.properties;
  if (cell.tagName !== "td" && cell.tagName !== "th") return;
  cell.properties = properties;
  if (align === "center" || align === "right") cell.properties.className = [`align-${align}`];
  if (cell.tagName === "th") cell.properties.scope = scope ?? (isHeaderRow(row) ? "col" : "row");
}

/** In a row of headers only, each is the header of its column; a header beside data is that of its row. */
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
