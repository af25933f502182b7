import { buildProblem, type Problem } from "../problems/Problem";
import type { ProblemCode, ProblemParams } from "../problems/words";

/** A link, image or place of facts in the body, to be checked when all is known. Lines and columns count from 1, in the file. */
export type Reference = {
  /** The address as the writer typed it; the name of a block of facts in lower case, with `-` for spaces. */
  target: string;
  line: number;
  column: number;
};

/** A node of either tree, as far as its place in the body goes; nodes that a step made have none. */
export type Placed = { position?: { start: { line: number; column: number } } | undefined };

/** How a step tells the writer, and the rest of the site, what it found. */
export type Notes = {
  /** Reports a problem at a node. */
  report: <Code extends ProblemCode>(code: Code, node: Placed, params: ProblemParams<Code>) => void;
  /** Makes a reference to `target` from a node. */
  toReference: (target: string, node: Placed) => Reference;
};

/**
 * Makes the notes of one article. Nodes count lines from the start of the body; notes count them from the start
 * of the file, as the writer's editor does.
 *
 * @param file path below the content folder
 * @param firstLine the file's line that the body begins on
 * @param problems where reports go
 */
export function buildNotes(file: string, firstLine: number, problems: Problem[]): Notes {
  const toPlace = ({ position }: Placed) => ({
    line: (position?.start.line ?? 1) + firstLine - 1,
    column: position?.start.column ?? 1,
  });
  return {
    report: (code, node, params) => {
      problems.push(buildProblem(code, { file, ...toPlace(node) }, params));
    },
    toReference: (target, node) => ({ target, ...toPlace(node) }),
  };
}
