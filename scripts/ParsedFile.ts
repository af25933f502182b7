import type { CheckedArticle } from "../plugins/gatsby-transformer-article/problems/checkArticles";
import type { Problem } from "../plugins/gatsby-transformer-article/problems/Problem";

/** What checking needs of one file, whatever the other files are: it can be kept until the file or the engine changes. */
export type ParsedFile = { article: CheckedArticle; problems: Problem[] };
