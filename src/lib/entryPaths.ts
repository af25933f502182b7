import type { IdPrefix } from "../../plugins/gatsby-transformer-article";
import { sitePages } from "./sitePages";

/** As the content engine writes it into every link to a part of a page: `[API](/istilah/#api)` leads to `#isi-api`. */
const idPrefix: IdPrefix = "isi-";

/** The anchor of an entry in the list of terms or of majors. */
export const toEntryId = (key: string): string => idPrefix + key;

/** Where a term is explained, without the path prefix: `/istilah/#isi-api`. */
export const toTermPath = (key: string): string => `${sitePages.glossary.path}#${toEntryId(key)}`;

/** Where a major is, without the path prefix: `/jurusan/#isi-informatika`. */
export const toMajorPath = (key: string): string => `${sitePages.majors.path}#${toEntryId(key)}`;
