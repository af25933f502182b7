import { words, type ProblemCode, type ProblemParams } from "./words";
import type { Severity } from "./words/Words";

/** A place in a writer's file. Lines and columns count from 1, as editors show them. */
export type Location = {
  /** Path below the content folder, with `/` on every system. */
  file: string;
  line: number;
  column: number;
};

/** One thing that is wrong (or worth knowing) in a writer's file. Plain data: it is stored in GraphQL nodes and JSON. */
export type Problem = Location & {
  severity: Severity;
  /** Stable name of the kind of problem, and the anchor of its explanation in docs/panduan-menulis.md. */
  code: string;
  /** Front matter field, in dotted form for nested ones (`salary.0.min`); `null` for a problem of the body or the file. */
  field: string | null;
  /** What is wrong, one sentence in Bahasa Indonesia. */
  message: string;
  /** How to fix it, one sentence in Bahasa Indonesia. */
  fix: string;
};

/**
 * The one way to make a problem: its severity and words come from the catalogue in `words/`.
 *
 * @param code which problem
 * @param location where; lines and columns count from 1
 * @param params what the words speak of
 * @param field the front matter field, if the problem is about one
 */
export function buildProblem<Code extends ProblemCode>(
  code: Code,
  location: Location,
  params: ProblemParams<Code>,
  field: string | null = null,
): Problem {
  const { file, line, column } = location;
  return { code, file, line, column, field, ...words[code](params as never) };
}

const weights = { error: 0, warning: 1, info: 2 } as const;

/** Order in which problems are reported: by file, then as they stand in it; of those in one place the worst first. */
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
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How many problems there are of each severity. */
export function countProblems(problems: readonly Problem[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}

/** Problems by the file they are in, in the order given. */
export function groupByFile(problems: readonly Problem[]): Map<string, Problem[]> {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const group = groups.get(problem.file);
    if (group) group.push(problem);
    else groups.set(problem.file, [problem]);
  }
  return groups;
}
