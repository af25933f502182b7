import type { Row } from "./Row";

/** Whether a measurement keeps to its bound; one without a bound does. */
export function isWithinBound({ ours, baseline, bound }: Row): boolean {
  if (bound === undefined) return true;
  return "ratio" in bound ? ours <= baseline * bound.ratio : ours <= bound.milliseconds;
}
