/**
 * The one door to the content engine: what the site and its scripts may use of it. The rest of this folder is its own.
 */
export { toArticle, type Article, type ArticleNode } from "./ArticleNode";
export { parseArticle, toCover, type ParsedArticle } from "./parseArticle";
export { findToday, isPublished } from "./publication";

export { emptyFields, fieldNames, parseFrontMatter } from "./frontMatter/check/parseFrontMatter";
export { frontMatterEngines } from "./frontMatter/frontMatterEngines";
export { decodeSource } from "./frontMatter/read/decodeSource";
export { formatField, formatYamlBlock } from "./frontMatter/read/formatYaml";
export { frontMatterSchema } from "./frontMatter/schema/frontMatterSchema";
export { findJsonSchema, frontMatterJsonSchema, type JsonSchema } from "./frontMatter/schema/jsonSchema";
export { isReservedPath, reservedPaths, toArticlePath, toTitleSlug } from "./frontMatter/schema/slugs";
export {
  parseAuthors,
  parseBlockNotes,
  parseCareerFields,
  parseGlossary,
  parseMajors,
  parseQuiz,
  type Authors,
  type CareerFields,
  type Glossary,
  type QuizData,
} from "./frontMatter/siteData";

export { isPicture } from "./images/isPicture";

export { toAnchorId, toTargetFile, type IdPrefix } from "./markdown/addresses";
export { fillBody, fillParts, type BodyPart } from "./markdown/body";
export { findRefusal } from "./markdown/parse/findRefusal";
export { renderMarkdown } from "./markdown/renderMarkdown";

export { checkArticles } from "./problems/checkArticles";
export type { CheckedArticle } from "./problems/CheckedArticle";
export { buildCodeFrame, toLines, type FrameLine } from "./problems/codeFrame";
export {
  formatGithub,
  formatJson,
  formatSummary,
  formatText,
  type ProblemFormat,
} from "./problems/formatProblems";
export {
  buildProblem,
  compareProblems,
  compareText,
  countProblems,
  groupByFile,
  type Problem,
} from "./problems/Problem";
export { words, type ProblemCode, type ProblemParams } from "./problems/words";
export { fileWords } from "./problems/words/fileWords";
export { frontMatterWords } from "./problems/words/frontMatterWords";
export { markdownWords } from "./problems/words/markdownWords";
export { proseWords } from "./problems/words/proseWords";
export { siteWords } from "./problems/words/siteWords";
export type { Severity, Words } from "./problems/words/Words";
