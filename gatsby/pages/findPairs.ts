/** What decides which careers are compared. */
export type PairableCareer = {
  /** In addresses of comparisons; no two have the same */
  name: string;
  slug: string;
  /** Slugs that its writer named, nearest first */
  related: readonly string[];
};

/** Pairs at most, so that a large site does not drown in them. */
const limit = 300;

/** Careers that one article may bring into pairs. */
const maxNamed = 4;

/**
 * Pairs of careers of which one's writer names the other: those that name each other first, then by how near to the top
 * of the lists they stand. Each in the order of names. Looks at each article's own list alone, so that twice as many
 * articles take twice as long.
 */
export function findPairs<Career extends PairableCareer>(careers: readonly Career[]): [Career, Career][] {
  const bySlug = new Map(careers.map((career) => [career.slug, career]));
  const found = new Map<string, { pair: [Career, Career]; score: number }>();
  for (const career of careers) {
    const named = new Set(career.related.flatMap((slug) => bySlug.get(slug) ?? []));
    named.delete(career);
    for (const [place, other] of [...named].slice(0, maxNamed).entries()) {
      const pair: [Career, Career] = career.name < other.name ? [career, other] : [other, career];
      const key = `${pair[0].name} ${pair[1].name}`;
      const entry = found.get(key) ?? { pair, score: 0 };
      // Named twice is always worth more than named once.
      entry.score += 2 * maxNamed - place;
      found.set(key, entry);
    }
  }
  return [...found]
    .sort(([keyA, a], [keyB, b]) => b.score - a.score || (keyA < keyB ? -1 : 1))
    .slice(0, limit)
    .map(([, { pair }]) => pair);
}
