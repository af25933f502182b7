import type { SiteName } from "./sites";

/** What the figures of one run were taken on. */
export type Run = {
  /** `YYYY-MM-DD` */
  date: string;
  machine: string;
  /** The machine's load average over the minute before; `null` where it was not noted */
  load: number | null;
  /** By name, Node included */
  versions: Record<string, string>;
};

export type Unit = "ms" | "bytes" | "count";

/** One thing measured on every site; `null` where a site has it not, or failed. */
export type Row = { what: string; unit: Unit; values: Record<SiteName, number | null> };

/** One thing of this site alone, against another of its own or a bound. */
export type OwnRow = {
  what: string;
  /** Milliseconds */
  ours: number;
  /** Milliseconds of what it is compared with, in the same run */
  baseline: number;
  /** Ratio of the two, or milliseconds, that are aimed at */
  bound?: { ratio: number } | { milliseconds: number };
};

/** All that is known; a run replaces the parts that it measured. */
export type Results = {
  /** By the number of articles */
  sizes: Record<string, { run: Run; turns: number; rows: Row[]; steps: OwnRow[]; failures: string[] }>;
  growth?: { run: Run; rows: OwnRow[] };
  search?: { run: Run; rows: OwnRow[] };
};

/** The middle value; of an even number, the mean of the two in the middle. */
export function findMedian(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError("No value has no median");
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}

/** A row of medians: of each site, what its measurements gave. */
export function toRow(
  what: string,
  unit: Unit,
  measured: Readonly<Partial<Record<SiteName, readonly number[]>>>,
): Row {
  const median = (name: SiteName) => {
    const values = measured[name] ?? [];
    return values.length === 0 ? null : findMedian(values);
  };
  return {
    what,
    unit,
    values: {
      ours: median("ours"),
      gatsby: median("gatsby"),
      eleventy: median("eleventy"),
      astro: median("astro"),
    },
  };
}
