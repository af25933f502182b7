import { sitePages } from "../../src/lib/sitePages";
import type { Career } from "./findCareers";
import type { PageSpec } from "./PageSpec";

/** Careers on one sheet at most. */
const maxCareers = 60;

/** The map of careers; on a large site, those that have neighbours before those that have none. */
export function buildMapPage(careers: readonly Career[]): Extract<PageSpec, { template: "MapTemplate" }> {
  const bySlug = new Map(careers.map(({ slug, name }) => [slug, name]));
  const tied = new Set(
    careers.flatMap(({ name, related }) => {
      const near = related.flatMap((slug) => bySlug.get(slug) ?? []);
      return near.length > 0 ? [name, ...near] : [];
    }),
  );
  const ordered = [true, false].flatMap((isTied) => careers.filter(({ name }) => tied.has(name) === isTied));
  const shown = ordered.slice(0, maxCareers);
  return {
    template: "MapTemplate",
    path: sitePages.map.path,
    context: {
      ids: shown.map(({ id }) => id),
      careers: shown
        .map(({ name, title, articlePath, field, related, levels }) => ({
          name,
          title,
          articlePath,
          field,
          near: related.flatMap((slug) => bySlug.get(slug) ?? []),
          levels,
        }))
        .sort((a, b) => (a.title < b.title ? -1 : 1)),
      count: careers.length,
    },
  };
}
