/**
 * The one door to the content engine: what the site and its scripts may use of it. The rest of this folder is its own.
 */
export { emptyFields, fieldNames } from "./frontMatter/check/parseFrontMatter";
export { decodeSource } from "./frontMatter/read/decodeSource";
export { formatField } from "./frontMatter/read/formatYaml";
export { formatYamlBlock } from "./frontMatter/read/formatYaml";
export { frontMatterEngines } from "./frontMatter/frontMatterEngines";
export { findJsonSchema, frontMatterJsonSchema, type JsonSchema } from "./frontMatter/schema/jsonSchema";
export { frontMatterSchema } from "./frontMatter/schema/frontMatterSchema";
export { parseFrontMatter } from "./frontMatter/check/parseFrontMatter";
export { parseAuthors, parseCareerFields, type Authors } from "./frontMatter/siteData";
export { isReservedPath, reservedPaths } from "./frontMatter/schema/slugs";
export { splitFrontMatter } from "./frontMatter/read/splitFrontMatter";
export { toArticlePath } from "./frontMatter/schema/slugs";
export { toTitleSlug } from "./frontMatter/schema/slugs";
export { isPicture } from "./images/isPicture";
export { toAnchorId, toTargetFile } from "./markdown/addresses";
export { fillBody, toCover } from "./markdown/body";
export { findRefusal } from "./markdown/parse/findRefusal";
export { parseMarkdown } from "./markdown/parse/parseMarkdown";
export { renderMarkdown } from "./markdown/renderMarkdown";
export { parseArticle, type ParsedArticle } from "./parseArticle";
export type { Problem, Severity } from "./problems/Problem";
export { buildCodeFrame, type FrameLine } from "./problems/codeFrame";
export { buildProblem } from "./problems/Problem";
export { checkArticles } from "./problems/checkArticles";
export { compareProblems } from "./problems/Problem";
export { countProblems } from "./problems/Problem";
export { findToday } from "./publication";
export {
  formatGithub,
  formatJson,
  formatSummary,
  formatText,
  type ProblemFormat,
} from "./problems/formatProblems";
export { groupByFile } from "./problems/Problem";
export { isPublished } from "./publication";
export { toCheckedArticle, type CheckedArticle } from "./problems/CheckedArticle";
export { toLines } from "./problems/codeFrame";
export { words, type ProblemCode, type ProblemParams } from "./problems/words";
export type { Words } from "./problems/words/Words";
export { fileWords } from "./problems/words/fileWords";
export { frontMatterWords } from "./problems/words/frontMatterWords";
export { markdownWords } from "./problems/words/markdownWords";
export { siteWords } from "./problems/words/siteWords";
