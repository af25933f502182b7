/**
 * The candidate that a misspelt word was probably meant to be, or `null` where none is near:
 * one wrong letter in a short word, more in a longer one. Capitals, `-` and `_` don't count.
 */
export function findNearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = simplify(word);
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let nearest: string | null = null;
  let least = limit + 1;
  for (const candidate of candidates) {
    const other = simplify(candidate);
    if (Math.abs(other.length - wanted.length) >= least) continue;
    const distance = countEdits(wanted, other, least);
    // One other letter makes another word of one or two letters.
    if (distance < least && distance < other.length - 1) [nearest, least] = [candidate, distance];
  }
  return nearest;
}

/** Long enough for any name; longer text is no typo. */
const maxLength = 60;

const simplify = (text: string): string => text.slice(0, maxLength).toLowerCase().replace(/[-_ ]/g, "");

/**
 * Letters to add, drop, change or swap with their neighbour (optimal string alignment distance); gives up at `limit`.
 * Runs for every slug of the site, so the inner loop makes nothing and calls nothing.
 */
function countEdits(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  let lastBest = 0;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let left = i;
    let best = i;
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let least = (last[j - 1] ?? 0) + (isSame ? 0 : 1);
      if (left + 1 < least) least = left + 1;
      const dropped = (last[j] ?? 0) + 1;
      if (dropped < least) least = dropped;
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? (beforeLast[j - 2] ?? 0) + 1 : least;
      if (swapped < least) least = swapped;
      if (least < best) best = least;
      row.push(least);
      left = least;
    }
    // A swap looks two rows back, so both must be beyond hope.
    if (best >= limit && lastBest >= limit) return limit;
    [beforeLast, last, lastBest] = [last, row, best];
  }
  return last[b.length] ?? 0;
}

/** A suggestion looks at every slug; beyond this many, none is worth the time. */
const maxSuggestions = 100;

/** Makes a function that finds the slug nearest to a wrong one, or `null`: each wrong one is looked for once. */
export function buildSlugFinder(slugs: readonly string[]): (wrong: string) => string | null {
  const known = new Map<string, string | null>();
  return (wrong) => {
    const found = known.get(wrong);
    if (found !== undefined) return found;
    const nearest = known.size < maxSuggestions ? findNearest(wrong, slugs) : null;
    known.set(wrong, nearest);
    return nearest;
  };
}
