import type { CheckedArticle, Problem } from "../plugins/gatsby-transformer-article";

/** What checking needs of one file, whatever the other files are: it can be kept until the file or the engine changes. */
export type ParsedFile = { article: CheckedArticle; problems: Problem[] };
