import { sitePages } from "../sitePages";

/** A career's name in addresses of comparisons, from its slug: `data-analyst`. */
export const toCareerName = (slug: string): string => slug.slice(1).replaceAll("/", "-");

/** Where the comparison of two careers is: `/bandingkan/data-analyst-vs-data-scientist/`. */
export const toPairPath = (first: string, second: string): string =>
  `${sitePages.compare.path}${first}-vs-${second}/`;

/** Where a career's facts are for the comparison of any two or three: a file of its own, as readers need few of them. */
export const toFactsPath = (name: string): string => `${sitePages.compare.path}data/${name}.json`;
