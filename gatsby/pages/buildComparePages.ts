import { toPairPath } from "../../src/lib/compare/comparePaths";
import { groupBy } from "../../src/lib/groupBy";
import type { ArticleLink, CompareEntry, PairContext } from "../../src/lib/pageContexts";
import { sitePages } from "../../src/lib/sitePages";
import type { Career } from "./findCareers";
import { findPairs } from "./findPairs";
import type { PageSpec } from "./PageSpec";

/** Careers that can be chosen at most. */
const maxCareers = 300;

/** Other comparisons that a page leads to at most, an article's included. */
const maxLinks = 6;

/** The page that leads to comparisons, and one for each two careers of which one's writer names the other. */
export function buildComparePages(careers: readonly Career[]): PageSpec[] {
  const pairs = withOwnPaths(findPairs(careers));
  const links = groupBy(pairs, ({ careers: two }) => two.map(({ id }) => id));

  // Those that stand in a comparison before those that don't.
  const shown = [...new Set([...pairs.flatMap((pair) => pair.careers), ...careers])].slice(0, maxCareers);
  return [
    {
      template: "CompareTemplate",
      path: sitePages.compare.path,
      context: {
        ids: shown.map(({ id }) => id),
        careers: shown.map(toEntry).sort((a, b) => (a.title < b.title ? -1 : 1)),
        pairs: pairs.map(({ path, careers: [first, second] }) => ({
          path,
          title: `${first.title} dan ${second.title}`,
          field: first.field === second.field ? first.field : null,
        })),
      },
    },
    ...pairs.map(({ path, careers: [first, second] }): PageSpec => ({
      template: "PairTemplate",
      path,
      context: {
        ids: [first.id, second.id],
        careers: [first, second].map(toEntry),
        reversePath: toPairPath(second.name, first.name),
        others: [...new Set([first, second].flatMap(({ id }) => links.get(id) ?? []))]
          .filter((other) => other.path !== path)
          .slice(0, maxLinks)
          .map((other) => ({
            path: other.path,
            title: other.careers.map(({ title }) => title).join(" dan "),
          })),
      },
    })),
  ];
}

/** For each career, by its id, the comparisons that it is in. */
export function findComparisons(pages: readonly PageSpec[]): ReadonlyMap<string, ArticleLink[]> {
  const found = new Map<string, ArticleLink[]>();
  for (const page of pages) {
    if (page.template !== "PairTemplate") continue;
    const { careers }: PairContext = page.context;
    for (const { id } of careers) {
      const known = found.get(id) ?? [];
      const title = careers.find((other) => other.id !== id)?.title ?? "";
      if (known.length < maxLinks) found.set(id, [...known, { path: page.path, title }]);
    }
  }
  return found;
}

/** `a-vs-b` with `c` and `a` with `b-vs-c` would share an address, with that of another the other way round included. */
function withOwnPaths(pairs: readonly [Career, Career][]) {
  const taken = new Set<string>();
  return pairs.flatMap((careers) => {
    const [first, second] = careers;
    const path = toPairPath(first.name, second.name);
    const reversePath = toPairPath(second.name, first.name);
    if (taken.has(path) || taken.has(reversePath)) return [];
    taken.add(path).add(reversePath);
    return [{ path, careers }];
  });
}

const toEntry = ({ id, name, title, articlePath, field, onward }: Career): CompareEntry => ({
  id,
  name,
  title,
  articlePath,
  field,
  onward,
});
