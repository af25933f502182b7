import { buildProblem, type Problem } from "./Problem";
import type { ProblemCode, ProblemParams } from "./words";

/** How many more places of one kind are named. */
const mostNamed = 5;

/** A hint, and how it is named where another of its kind is told. */
export type Hint<Code extends ProblemCode> = {
  line: number;
  column: number;
  params: Omit<ProblemParams<Code>, "more">;
  name?: string;
};

/** One problem for all hints of a kind: the first, with the lines of the others. */
export function hintOnce<Code extends ProblemCode>(
  file: string,
  code: Code,
  [first, ...others]: readonly Hint<Code>[],
): Problem[] {
  if (first === undefined) return [];
  const named = others
    .slice(0, mostNamed)
    .map(({ line, name }) => `${name === undefined ? "" : `${name} di `}baris ${line}`);
  const rest = others.length > mostNamed ? [`${others.length - mostNamed} lagi`] : [];
  const more = others.length === 0 ? "" : ` Juga: ${[...named, ...rest].join(", ")}.`;
  return [buildProblem(code, { file, ...first }, { ...first.params, more } as ProblemParams<Code>)];
}
