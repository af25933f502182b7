import type { Location, Problem } from "./Problem";
import { words, type ProblemCode, type ProblemParams } from "./words";

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
