/** One measurement: what it took, against what it is held to. */
export type Row = {
  what: string;
  /** Milliseconds */
  ours: number;
  /** Milliseconds of what it is compared with, in the same run */
  baseline: number;
  /** Ratio of the two that may not be passed, or milliseconds that ours may not pass; none for a part shown for information */
  bound?: { ratio: number } | { milliseconds: number };
};
