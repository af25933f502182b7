import { parseArgs } from "node:util";

/** What `npm run bench` was asked for. */
export type BenchOptions = {
  /** How many articles the generated sites have */
  articles: number;
  /** The one group of rows to measure; all without it */
  only: string | null;
};

/**
 * Command line arguments to options.
 *
 * @throws Error that says what is wrong with them
 */
export function parseBenchOptions(args: readonly string[], groups: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { articles: { type: "string", default: "1000" }, only: { type: "string" } },
  });
  const articles = Number(values.articles);
  if (!Number.isInteger(articles) || articles < 1) throw new Error("--articles takes a whole number from 1");
  const only = values.only ?? null;
  if (only !== null && !groups.includes(only)) throw new Error(`--only takes one of ${groups.join(", ")}`);
  return { articles, only };
}
