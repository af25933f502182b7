/** Fewer letter pairs in common than this say nothing. */
const leastAlike = 0.3;
const most = 4;

/** The names that share most pairs of letters with a text, for questions that nothing answers. */
export function findNearestNames(text: string, names: readonly string[]): string[] {
  const wanted = toPairs(text);
  return names
    .map((name) => ({ name, alike: compare(wanted, toPairs(name)) }))
    .filter(({ alike }) => alike >= leastAlike)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, most)
    .map(({ name }) => name);
}

function toPairs(text: string): ReadonlySet<string> {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
  );
}

/** From 0 for nothing in common to 1 for the same. */
function compare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}
