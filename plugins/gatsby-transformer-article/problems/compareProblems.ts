import type { Problem } from "./Problem";

const weights = { error: 0, warning: 1, info: 2 } as const;

/** Order in which problems are told: by file, then as they stand in it; of those in one place the worst first. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    weights[a.severity] - weights[b.severity] ||
    compareText(a.code, b.code)
  );
}

/** By code unit, so that the order is the same on every machine. */
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
