/** A term of `_data/istilah.yaml`. */
export type Term = {
  /** Its anchor at /istilah/ */
  key: string;
  /** As articles write it */
  term: string;
  aliases: readonly string[];
  english: string | null;
  /** At most 30 words */
  definition: string;
  /** Keys of terms to read next */
  seeAlso: readonly string[];
  /** What articles may be marked for; `null` for the term and all its aliases */
  marks: readonly string[] | null;
};
