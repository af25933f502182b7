/**
 * The one door to the content engine: what the site and its scripts may use of it. The rest of this folder is its own.
 */
export { emptyFields, fieldNames } from "./frontMatter/ParsedFields";
export { decodeSource } from "./frontMatter/decodeSource";
export { formatField } from "./frontMatter/formatYaml";
export { formatYamlBlock } from "./frontMatter/formatYamlBlock";
export { frontMatterEngines } from "./frontMatter/frontMatterEngines";
export { findJsonSchema, frontMatterJsonSchema, type JsonSchema } from "./frontMatter/frontMatterJsonSchema";
export { frontMatterSchema } from "./frontMatter/frontMatterSchema";
export { parseFrontMatter } from "./frontMatter/parseFrontMatter";
export { parseAuthors, parseCareerFields, type Authors } from "./frontMatter/parseSiteData";
export { isReservedPath, reservedPaths } from "./frontMatter/reservedPaths";
export { splitFrontMatter } from "./frontMatter/splitFrontMatter";
export { toArticlePath } from "./frontMatter/toArticlePath";
export { toTitleSlug } from "./frontMatter/toTitleSlug";
export { isPicture } from "./images/isPicture";
export { fillImages } from "./markdown/fillImages";
export { fillLinks } from "./markdown/fillLinks";
export { findRefusal } from "./markdown/findRefusal";
export { parseMarkdown } from "./markdown/parseMarkdown";
export { renderMarkdown } from "./markdown/renderMarkdown";
export { toAnchorId } from "./markdown/toAnchorId";
export { toTargetFile } from "./markdown/toTargetFile";
export { parseArticle, type ParsedArticle } from "./parseArticle";
export type { Problem, Severity } from "./problems/Problem";
export { buildCodeFrame, type FrameLine } from "./problems/buildCodeFrame";
export { buildProblem } from "./problems/buildProblem";
export { checkArticles, type CheckedArticle } from "./problems/checkArticles";
export { compareProblems } from "./problems/compareProblems";
export { countProblems } from "./problems/countProblems";
export { findToday } from "./problems/findToday";
export {
  formatGithub,
  formatJson,
  formatSummary,
  formatText,
  type ProblemFormat,
} from "./problems/formatProblems";
export { groupByFile } from "./problems/groupByFile";
export { isPublished } from "./problems/isPublished";
export { toLines } from "./problems/toLines";
export { words, type ProblemCode, type ProblemParams } from "./problems/words";
export type { Words } from "./problems/words/Words";
export { fileWords } from "./problems/words/fileWords";
export { frontMatterWords } from "./problems/words/frontMatterWords";
export { markdownWords } from "./problems/words/markdownWords";
export { siteWords } from "./problems/words/siteWords";
export { toCover } from "./toCover";
