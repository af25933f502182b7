import type { Problem } from "../problems/Problem";
import { findProse, type Prose } from "../prose/findProse";
import { buildBody, buildPlainBody, type BodyPart } from "./body";
import { findExcerpt } from "./findExcerpt";
import { findNumberedLists, type NumberedList } from "./findNumberedLists";
import { findReadingMinutes } from "./findReadingMinutes";
import { buildNotes, type Notes, type Reference } from "./notes";
import { findRefusal } from "./parse/findRefusal";
import { keepUnclosedText } from "./parse/keepUnclosedText";
import { parseMarkdown } from "./parse/parseMarkdown";
import { toTree } from "./parse/toTree";
import { transformFactsMarkers } from "./parse/transformFactsMarkers";
import { transformFootnoteNames } from "./parse/transformFootnoteNames";
import { sanitizeRawHtml } from "./sanitize/sanitizeRawHtml";
import { sanitizeAddresses, sanitizeTree } from "./sanitize/sanitizeTree";
import { transformFootnotes, transformTasks } from "./transform/generatedMarkup";
import { transformEmptyParagraphs, transformVideoCards } from "./transform/paragraphs";
import { transformCallouts } from "./transform/transformCallouts";
import { transformCode } from "./transform/transformCode";
import { transformFacts } from "./transform/transformFacts";
import { transformHeadings, transformTextHeadings, type Heading } from "./transform/transformHeadings";
import { transformImages } from "./transform/transformImages";
import { transformLinks } from "./transform/transformLinks";
import { transformQuotes } from "./transform/transformQuotes";
import { transformTables } from "./transform/transformTables";
import { toText } from "./tree";

/** The result of rendering one body. Plain data: it is stored in a GraphQL node. */
export type RenderedMarkdown = {
  /** Sanitised HTML, and what depends on other files, in the order of the page; see `fillBody`. */
  body: BodyPart[];
  /** Headings fit for a table of contents, in document order. */
  headings: Heading[];
  /** Plain text of the first prose, at most 160 characters. */
  excerpt: string;
  /** Whole minutes, at least 1. */
  readingMinutes: number;
  /** Every id that a link can lead to, of headings and others, with the prefix; see `toAnchorId`. */
  anchors: string[];
  /** Links that stay within the site: other articles, anchors, files. */
  links: Reference[];
  /** Images beside the article. */
  images: Reference[];
  /** Where the writer wants blocks of facts, in document order. */
  factsPlaces: Reference[];
  /** What it tells to do step by step, where blocks of facts stand. */
  numberedLists: NumberedList[];
  /** The writer's own words, to be read as an editor would; not stored in the GraphQL node. */
  prose: Prose[];
  problems: Problem[];
};

/**
 * Renders the body of an article, once: safe html, and all that the site needs to know about it. Never throws: a body
 * that can't be rendered comes out as plain text, with an error.
 *
 * @param body the file's text after the front matter
 * @param options.file path below the content folder, for problems
 * @param options.firstLine the file's line that the body begins on
 * @param options.withHtml `false` leaves the body empty, and the rest as it is: a check of problems needs none
 */
export function renderMarkdown(
  body: string,
  options: { file: string; firstLine: number; withHtml?: boolean },
): RenderedMarkdown {
  const { withHtml = true } = options;
  const problems: Problem[] = [];
  const notes = buildNotes(options.file, options.firstLine, problems);
  const source = toSource(body);
  try {
    const refusal = findRefusal(source);
    if (refusal === null) return { ...renderArticle(source, notes, options), problems };
    notes.report(refusal.code, refusal.node, refusal.params);
  } catch {
    // The error is English and of no use to a writer; whoever maintains the site can reproduce it with the file.
    problems.length = 0;
    notes.report("markdown-failed", {}, {});
  }
  return { ...renderPlain(source, withHtml), problems };
}

function renderArticle(
  body: string,
  notes: Notes,
  { firstLine, withHtml = true }: { firstLine: number; withHtml?: boolean },
): Omit<RenderedMarkdown, "problems"> {
  const markdown = parseMarkdown(body, [keepUnclosedText(body)]);
  const prose = findProse(markdown, body, firstLine);
  transformFootnoteNames(markdown);
  transformFactsMarkers(markdown, notes);
  sanitizeRawHtml(markdown, notes);

  const unsafe = toTree(markdown, body);
  sanitizeAddresses(unsafe, notes);
  const tree = sanitizeTree(unsafe);

  // From here on, classes and attributes are the site's own: no writer can have typed them.
  transformQuotes(tree);
  transformCallouts(tree);
  transformVideoCards(tree);
  transformFootnotes(tree);
  const links = transformLinks(tree, notes);
  transformTextHeadings(tree);
  const { headings, anchors } = transformHeadings(tree);
  const factsPlaces = transformFacts(tree, notes);
  transformTables(tree);
  transformTasks(tree);
  // Only the html has colours, and they cost more than any other step on the tree.
  if (withHtml) transformCode(tree);
  const images = transformImages(tree, notes);
  transformEmptyParagraphs(tree);

  return {
    body: withHtml ? buildBody(tree) : [],
    headings,
    excerpt: findExcerpt(tree),
    readingMinutes: findReadingMinutes(toText(tree)),
    anchors,
    links,
    images,
    factsPlaces,
    numberedLists: findNumberedLists(tree),
    prose,
  };
}

function renderPlain(body: string, withHtml: boolean): Omit<RenderedMarkdown, "problems"> {
  return {
    body: withHtml ? buildPlainBody(body) : [],
    headings: [],
    excerpt: "",
    readingMinutes: findReadingMinutes(body),
    anchors: [],
    links: [],
    images: [],
    factsPlaces: [],
    numberedLists: [],
    prose: [],
  };
}

/**
 * Line ends, stray halves of characters and U+0000 as the parser and JSON want them, and `buildBody` relies on: no
 * article contains U+0000. Places in the text stay the same.
 */
function toSource(body: string): string {
  return body
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/\0|\p{Surrogate}/gu, "\uFFFD");
}
