import type { Problem } from "../../plugins/gatsby-transformer-article/problems/Problem";

/** A link to another article; `path` without the path prefix. */
type ArticleLink = { path: string; title: string };

/** Page context of an article: what its own node can't say. */
export type ArticleContext = {
  /** The Article node */
  id: string;
  /** The article published before this one */
  previous: ArticleLink | null;
  /** The article published after this one */
  next: ArticleLink | null;
  /** What to tell the writer, in the preview; always empty in a build */
  problems: Problem[];
};

/** Page context of the index. */
export type IndexContext = {
  /** Article nodes, in the order shown */
  ids: string[];
  /** What to tell writers, in the preview; always empty in a build */
  problems: Problem[];
};

/** A page to create, as data: `path` begins and ends with `/`. */
export type PageSpec =
  | { template: "ArticleTemplate"; path: string; context: ArticleContext }
  | { template: "IndexTemplate"; path: string; context: IndexContext };
