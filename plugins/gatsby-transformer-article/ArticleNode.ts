import type { Node } from "gatsby";
import type { ParsedArticle } from "./parseArticle";

/** What queries read of an article as it is: the fields of `articleTypes` that have no resolver. */
type QueriedFields = Pick<
  ParsedArticle,
  "file" | "path" | "title" | "frontMatter" | "headings" | "excerpt" | "readingMinutes" | "anchors"
>;

/** An article's own fields in its node. */
export type ArticleFields = QueriedFields & {
  /** The other fields, as JSON */
  rest: string;
};

/**
 * An article as Gatsby stores it. Gatsby looks at every object within a node and remembers each, in every process that
 * reads the node, and an article has hundreds that no query asks for, such as the places of its fields: they are one
 * string. With 10,000 articles they were more than half of the time of all queries, and 2 GB.
 */
export type ArticleNode = Node & ArticleFields;

export function toFields(article: ParsedArticle): ArticleFields {
  const { file, path, title, frontMatter, headings, excerpt, readingMinutes, anchors, ...rest } = article;
  return {
    file,
    path,
    title,
    frontMatter,
    headings,
    excerpt,
    readingMinutes,
    anchors,
    rest: JSON.stringify(rest),
  };
}

/** An article, with what tells its node from others. */
export type Article = ParsedArticle & Pick<Node, "id" | "internal">;

/** The article that a node was made of. */
export function toArticle(node: ArticleNode): Article {
  const { rest, ...fields } = node;
  return { ...fields, ...(JSON.parse(rest) as Omit<ParsedArticle, keyof QueriedFields>) };
}
