/** One article in a feed; every url is absolute. */
export type FeedItem = {
  /** What readers know the article by: it never changes */
  id: string;
  url: string;
  title: string;
  /** Plain text */
  summary: string;
  /** All of the article, fit to be shown anywhere */
  html: string;
  published: Date;
  /** When something of substance last changed */
  updated: Date | null;
  authors: readonly string[];
  /** The field's name and the topics */
  categories: readonly string[];
};

/** A list of articles to follow, as RSS and as JSON Feed; every url is absolute. */
export type Feed = {
  title: string;
  description: string;
  /** BCP 47 */
  language: string;
  /** The page that lists the same articles */
  homeUrl: string;
  rssUrl: string;
  jsonUrl: string;
  /** Newest first */
  items: readonly FeedItem[];
};
