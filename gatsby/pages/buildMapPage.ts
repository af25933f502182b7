import { sitePages } from "../../src/lib/sitePages";
import type { Career } from "./findCareers";
import type { PageSpec } from "./PageSpec";

/** Careers on one sheet at most. */
const maxCareers = 60;

/** The map of careers; on a large site of the newest. */
export function buildMapPage(careers: readonly Career[]): PageSpec {
  const bySlug = new Map(careers.map(({ slug, name }) => [slug, name]));
  const shown = careers.slice(0, maxCareers);
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
