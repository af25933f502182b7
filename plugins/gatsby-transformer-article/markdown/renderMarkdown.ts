import { toHtml } from "hast-util-to-html";
import type { Problem } from "../problems/Problem";
import { buildCallouts } from "./buildCallouts";
import { buildCode } from "./buildCode";
import { buildFootnotes } from "./buildFootnotes";
import { buildHeadings } from "./buildHeadings";
import { buildImages } from "./buildImages";
import { buildLinks } from "./buildLinks";
import { buildNotes } from "./buildNotes";
import { buildQuotes } from "./buildQuotes";
import { buildTables } from "./buildTables";
import { buildTasks } from "./buildTasks";
import { buildTextHeadings } from "./buildTextHeadings";
import { buildVideoCards } from "./buildVideoCards";
import { dropEmptyParagraphs } from "./dropEmptyParagraphs";
import { findExcerpt } from "./findExcerpt";
import { findReadingMinutes } from "./findReadingMinutes";
import { findRefusal } from "./findRefusal";
import { keepUnclosedText } from "./keepUnclosedText";
import type { Notes } from "./Notes";
import { numberFootnotes } from "./numberFootnotes";
import { parseMarkdown } from "./parseMarkdown";
import type { RenderedMarkdown } from "./RenderedMarkdown";
import { sanitizeAddresses } from "./sanitizeAddresses";
import { sanitizeRawHtml } from "./sanitizeRawHtml";
import { sanitizeTree } from "./sanitizeTree";
import { toPlainHtml } from "./toPlainHtml";
import { toTree } from "./toTree";

/**
 * Renders the body of an article, once: safe html, and all that the site wants to know of it. Never throws: a body
 * that can't be rendered comes out as plain text, with an error.
 *
 * The html is not quite ready: `fillImages` and `fillLinks` put in what depends on other files.
 *
 * @param body the file's text after the front matter
 * @param options.file path below the content folder, for problems
 * @param options.firstLine the file's line that the body begins on
 * @param options.withHtml `false` leaves the html empty, and the rest as it is: a check of problems needs none
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
    if (refusal === null) return { ...renderArticle(source, notes, withHtml), problems };
    notes.report(refusal.code, refusal.node, refusal.params);
  } catch {
    // What went wrong is English, and of no use to a writer: whoever keeps the site finds it with the file at hand.
    problems.length = 0;
    notes.report("markdown-failed", {}, {});
  }
  return { ...renderPlain(source, withHtml), problems };
}

function renderArticle(body: string, notes: Notes, withHtml: boolean): Omit<RenderedMarkdown, "problems"> {
  const markdown = parseMarkdown(body, [keepUnclosedText(body)]);
  numberFootnotes(markdown);
  sanitizeRawHtml(markdown, notes);

  const unsafe = toTree(markdown, body);
  sanitizeAddresses(unsafe, notes);
  const tree = sanitizeTree(unsafe);

  // Everything from here on is ours: classes and attributes that a writer can't have typed.
  buildQuotes(tree);
  buildCallouts(tree);
  buildVideoCards(tree);
  buildFootnotes(tree);
  const links = buildLinks(tree, notes);
  buildTextHeadings(tree);
  const { headings, anchors } = buildHeadings(tree);
  buildTables(tree);
  buildTasks(tree);
  // Colours are for the html alone, and cost more than any other step on the tree.
  if (withHtml) buildCode(tree);
  const images = buildImages(tree, notes);
  dropEmptyParagraphs(tree);

  return {
    html: withHtml ? toHtml(tree).trim() : "",
    headings,
    excerpt: findExcerpt(tree),
    readingMinutes: findReadingMinutes(tree),
    anchors,
    links,
    images,
  };
}

function renderPlain(body: string, withHtml: boolean): Omit<RenderedMarkdown, "problems"> {
  return {
    html: withHtml ? toPlainHtml(body) : "",
    headings: [],
    excerpt: "",
    readingMinutes: Math.max(1, Math.round(body.split(/\s+/).length / 200)),
    anchors: [],
    links: [],
    images: [],
  };
}

/** Line ends and stray halves of characters as the parser and JSON want them; places in the text stay the same. */
function toSource(body: string): string {
  return body
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/\p{Surrogate}/gu, "\uFFFD");
}
