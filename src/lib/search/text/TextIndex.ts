/**
 * The text of all articles, as the search page asks for it, piece by piece. A question takes the manifest, a shard for
 * each of its words, and the texts of the articles that are shown.
 */
export type TextManifest = {
  /** Where shards and texts are, without the path prefix; begins and ends with `/`. Another one with every change */
  folder: string;
  /** The first stem of each shard, in order: the shard of a stem is the last that doesn't begin after it */
  shards: readonly string[];
  /** How many sections each article has; sections are numbered through all articles */
  sections: readonly number[];
};

/**
 * Where each stem of a shard stands: for each section the distance from the one before, times `rank`, plus how much of
 * it is about the stem, from 0 to `rank - 1`.
 */
export type TextShard = Readonly<Record<string, readonly number[]>>;

/** The manifest's file, below the search page: its name stays, so that every page finds the newest. */
export const textManifestName = "isi.json";

/** How many steps there are from a word in passing to what a section is about. */
export const ranks = 4;

/** The text of an article. */
export type ArticleText = {
  /** Without the path prefix */
  path: string;
  title: string;
  /** Key of its field; absent where it has none */
  field?: string;
  /** Absent for a career */
  kind?: "guide" | "internship";
  sections: readonly TextSection[];
};

export type TextSection = {
  /** Anchor of its heading; absent for what stands before the first */
  id?: string;
  heading?: string;
  text: string;
};
