import type { ParsedArticle } from "../parseArticle";

/** What of an article these checks read, so that callers need not hold its html. */
export type CheckedArticle = Pick<
  ParsedArticle,
  | "file"
  | "wantedSlug"
  | "path"
  | "title"
  | "frontMatter"
  | "places"
  | "anchors"
  | "links"
  | "images"
  | "factsPlaces"
  | "writing"
>;

/** What the site knows beside its articles. */
export type SiteFacts = {
  /** Every file below the content folder, by its path there with `/`. */
  files: ReadonlySet<string>;
  /** Of the files that articles name as pictures, those that can't be shown as one: see `toTargetFile` for their names. */
  unreadablePictures: ReadonlySet<string>;
  /** Keys of content/_data/fields.yaml. */
  fields: readonly string[];
  /** The day of the build, `YYYY-MM-DD`. */
  today: string;
  /** Paths of the site's other pages, with `/` at both ends: `/cari/`. A path ending in `/*` stands for all below it. */
  knownPaths: readonly string[];
  /** Anchors of those of them whose anchors are known, with `toAnchorId`'s prefix; of the others any is taken for right. */
  pageAnchors: ReadonlyMap<string, ReadonlySet<string>>;
  /** First segments of the site's own addresses, which no slug may begin with: `cari`. */
  reservedSegments: ReadonlySet<string>;
  /**
   * Every block of facts that a page can have, by its writer's name: the fields of front matter that fill it, and the id
   * that it has beside those of the body; `null` where the article has nothing for it.
   */
  findFacts: (
    fields: CheckedArticle["frontMatter"],
    bodyIds: readonly string[],
  ) => readonly { name: string; fields: readonly string[]; id: string | null }[];
};
