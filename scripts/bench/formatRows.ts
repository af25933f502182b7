import { isWithinBound } from "./isWithinBound";
import type { Row } from "./Row";

const titles = ["what", "ours", "baseline", "ratio", "bound", "ok"];

/** Measurements as a table for the terminal. */
export function formatRows(rows: readonly Row[]): string {
  const cells = [titles, ...rows.map(toCells)];
  const widths = titles.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join(" | ")
        .trimEnd(),
    )
    .join("\n");
}

function toCells(row: Row): string[] {
  const { what, ours, baseline, bound } = row;
  return [
    what,
    formatTime(ours),
    formatTime(baseline),
    (ours / baseline).toFixed(2),
    bound === undefined ? "" : "ratio" in bound ? `≤ ${bound.ratio}×` : `≤ ${formatTime(bound.milliseconds)}`,
    bound === undefined ? "" : isWithinBound(row) ? "yes" : "NO",
  ];
}

function formatTime(milliseconds: number): string {
  return milliseconds >= 1_000
    ? `${(milliseconds / 1_000).toFixed(1)} s`
    : `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;
}
