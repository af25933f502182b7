import { frontMatterSchema } from "./frontMatter/schema/frontMatterSchema";
import { toGraphqlTypes } from "./frontMatter/schema/toGraphqlTypes";

const frontMatter = toGraphqlTypes(frontMatterSchema, "ArticleFrontMatter");

/**
 * The GraphQL types of an Article node: the front matter's fields, generated from its schema, and what the engine makes
 * of the body. Nothing is inferred, so that a site without articles has the same types.
 */
export const articleTypes = `
  ${frontMatter.types}

  "What the writer filled in: a field is null where it is absent or invalid"
  type ArticleFrontMatter {
    ${frontMatter.fields}
  }

  "A Markdown file of the content folder: its front matter, its body as safe HTML, and what is wrong with it"
  type Article implements Node @dontInfer @childOf(types: ["MarkdownRemark"]) {
    frontMatter: ArticleFrontMatter!
    "Path below the content folder, with / on every system"
    file: String!
    "Where the page is: begins and ends with /, without the path prefix"
    path: String!
    "Always something to show; from the file's name where the front matter has none"
    title: String!
    "The body in its order: sanitised HTML, and places for the site's blocks of facts"
    parts: [ArticlePart!]!
    "The cover as a figure; null where front matter names none"
    coverHtml: String
    "Headings fit for a table of contents, in document order"
    headings: [ArticleHeading!]!
    "Plain text of the first prose, at most 160 characters"
    excerpt: String!
    "Whole minutes, at least 1"
    readingMinutes: Int!
    "Ids that an anchor link can reach"
    anchors: [String!]!
  }

  "One of its fields is not null"
  type ArticlePart {
    "Sanitised HTML; join what stands on both sides of a factsHeading"
    html: String
    "The place of a block of facts: its name as the writer has it, in lower case, not checked"
    facts: String
    "The beginning of a heading that facts stand under: its id"
    factsHeading: String
  }

  type ArticleHeading {
    "2 to 6"
    depth: Int!
    id: String!
    text: String!
  }
`;
