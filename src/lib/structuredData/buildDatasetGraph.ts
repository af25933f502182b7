import type { Graph } from "schema-dts";
import { toBreadcrumbList } from "./toBreadcrumbList";

/** What the page about the open data says of it, for machines; every url is absolute. */
export type DatasetFacts = {
  name: string;
  description: string;
  url: string;
  version: string;
  /** `YYYY-MM-DD` */
  date: string | null;
  licence: string;
  publisher: string;
  site: { name: string; url: string; language: string };
  files: readonly { name: string; url: string; mediaType: string }[];
};

/** The open data as a dataset of schema.org with its files, and the way to its page. */
export function buildDatasetGraph({ site, ...facts }: DatasetFacts): Graph {
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "Dataset",
        "@id": `${facts.url}#data`,
        name: facts.name,
        description: facts.description,
        url: facts.url,
        version: facts.version,
        inLanguage: site.language,
        isAccessibleForFree: true,
        license: facts.licence,
        ...(facts.date !== null && { dateModified: facts.date }),
        creator: { "@type": "Organization", name: facts.publisher, url: site.url },
        distribution: facts.files.map(({ name, url, mediaType }) => ({
          "@type": "DataDownload" as const,
          name,
          contentUrl: url,
          encodingFormat: mediaType,
        })),
      },
      toBreadcrumbList([
        { name: site.name, item: site.url },
        { name: facts.name, item: facts.url },
      ]),
    ],
  };
}
