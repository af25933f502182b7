import { sitePages } from "../sitePages";

/** A career's name in addresses of comparisons, from its slug: `data-analyst`. */
export const toCareerName = (slug: string): string => slug.slice(1).replaceAll("/", "-");

/** Where the comparison of two careers is: `/bandingkan/data-analyst-vs-data-scientist/`. */
export const toPairPath = (first: string, second: string): string =>
  `${sitePages.compare.path}${first}-vs-${second}/`;

/** Where the files of careers' facts are. */
export const factsFolder = `${sitePages.compare.path}data/`;

/** Where a career's facts are for the tools that readers use: a file of its own, as they need few of them. */
export const toFactsPath = (name: string): string => `${factsFolder}${name}.json`;
