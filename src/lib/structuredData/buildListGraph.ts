import type { Graph } from "schema-dts";
import { toBreadcrumbList } from "./toBreadcrumbList";

/** What a page of a list says of itself: its own name and absolute url, and those of the index. */
export type ListFacts = { name: string; url: string; site: { name: string; url: string } };

/** One page of a list as a graph of schema.org: the way to it. */
export function buildListGraph({ name, url, site }: ListFacts): Graph {
  return {
    "@context": "https://schema.org",
    "@graph": [
      toBreadcrumbList([
        { name: site.name, item: site.url },
        { name, item: url },
      ]),
    ],
  };
}
