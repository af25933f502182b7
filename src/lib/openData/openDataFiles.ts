import { sitePages } from "../sitePages";

/**
 * The form of the open data. The first number counts up when somebody's program would break: a column or a key that is
 * gone or means something else; the second when something is added.
 */
export const openDataVersion = "1.0";

/** A file of open data; paths are without the path prefix. */
type OpenDataFile = { path: string; mediaType: string; name: string };

const { path: folder } = sitePages.openData;

/** What `/data/` offers. */
export const openDataFiles = {
  careers: { path: `${folder}karier.json`, mediaType: "application/json", name: "Profil karier" },
  salary: { path: `${folder}gaji.csv`, mediaType: "text/csv", name: "Angka gaji" },
  terms: { path: `${folder}istilah.json`, mediaType: "application/json", name: "Istilah" },
} as const satisfies Readonly<Record<string, OpenDataFile>>;

/** JSON Schemas of the two files of JSON. */
export const openDataSchemas = {
  careers: `${folder}karier.schema.json`,
  terms: `${folder}istilah.schema.json`,
} as const;

/** Where sources and licences of occupational codes are told. */
export const codesPath = `${folder}#kode`;

export const openDataLicence = "https://creativecommons.org/licenses/by/4.0/";

type Dated = { frontMatter: { date: string | null; updated: string | null } };

/** The day of the last change of substance, `YYYY-MM-DD`; `null` where no article has a day. */
export function findLastChange(articles: readonly Dated[]): string | null {
  return (
    articles
      .flatMap(({ frontMatter: { date, updated } }) => updated ?? date ?? [])
      .sort()
      .at(-1) ?? null
  );
}
