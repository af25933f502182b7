import { findNearest } from "./findNearest";

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
