import type { ProblemCode, ProblemParams } from "../problems/words";
import type { Reference } from "./RenderedMarkdown";

/** A node of either tree, as far as its place in the body goes; nodes that a step made have none. */
export type Placed = { position?: { start: { line: number; column: number } } | undefined };

/** What a step tells the writer and the rest of the site about what it met. */
export type Notes = {
  /** Reports a problem at a node. */
  report: <Code extends ProblemCode>(code: Code, node: Placed, params: ProblemParams<Code>) => void;
  /** Makes a reference to `target` from a node. */
  toReference: (target: string, node: Placed) => Reference;
};
