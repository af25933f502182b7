import type { Placed } from "../notes";

/**
 * The most characters of a body: some 60,000 words, a thick book. Beyond it the parser's cost grows faster than the
 * text: 240,000 characters take 1.2 s, 480,000 take 5.8 s, 770,000 take 12 s.
 */
export const maxLength = 400_000;
/** The most quotes and list levels inside each other. */
export const maxNesting = 30;
/**
 * The most `[^`: a reference and a definition count as two. No article needs so many, and 500 footnotes take less
 * than a second with `patchEditMap`.
 */
const maxFootnoteMarks = 1_000;
/**
 * The parser's cost grows with the square of the marks and lines in one block (a run of lines without a blank one or
 * a heading), and of the quotes and lists around one line. This limits the sum of those squares: one block of 8,000
 * marks, which takes some seconds, is allowed, and so is ordinary prose of any length.
 */
const maxWork = 8_000 ** 2;
/** The cost of a level of quote or list, in marks. */
const levelMarks = 30;
/** The cost of a table's cell, in marks: a table's cost grows with its cells. */
const cellMarks = 40;

/** Why a body is not rendered, as a problem to report. */
export type Refusal =
  | { code: "article-too-long"; node: Placed; params: { limit: string } }
  | { code: "nesting-too-deep"; node: Placed; params: { limit: number } }
  | { code: "footnotes-too-many"; node: Placed; params: { limit: number } }
  | { code: "block-too-dense"; node: Placed; params: object };

/**
 * Finds out, in one cheap pass, whether parsing a body would take more than seconds or overflow the stack.
 * It estimates from the lines, without parsing: the limits are far beyond what any article needs.
 */
export function findRefusal(body: string): Refusal | null {
  if (body.length > maxLength) {
    const limit = `${maxLength / 1_000} ribu huruf`;
    return { code: "article-too-long", node: {}, params: { limit } };
  }
  let footnoteMarks = 0;
  let work = 0;
  let block = { line: 1, marks: 0 };
  let fence: string | null = null;
  let listColumns: number[] = [];

  for (const [index, text] of body.split("\n").entries()) {
    const line = index + 1;
    const { quotes, lists, rest } = parseContainers(text);

    if (fence !== null) {
      if (rest.startsWith(fence) && /^(`+|~+)\s*$/.test(rest)) fence = null;
      continue;
    }
    fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(rest)?.[0] ?? null;

    if (rest === "" && lists.length === 0) {
      block = { line: line + 1, marks: 0 };
      continue;
    }
    if (/^#{1,6}(?:\s|$)/.test(rest)) block = { line, marks: 0 };
    const indent = lists[0] ?? text.length - text.trimStart().length;
    listColumns = [...listColumns.filter((column) => column < indent), ...lists];
    if (quotes + listColumns.length > maxNesting) {
      return { code: "nesting-too-deep", node: toNode(line), params: { limit: maxNesting } };
    }

    footnoteMarks += text.split("[^").length - 1;
    if (footnoteMarks > maxFootnoteMarks) {
      return { code: "footnotes-too-many", node: toNode(line), params: { limit: maxFootnoteMarks } };
    }

    // The work of a block is the square of its marks: subtract what was counted for it so far, add its new square.
    work -= block.marks ** 2;
    block.marks += 1 + (rest.match(/[*_~[\]<!]/g)?.length ?? 0);
    work += block.marks ** 2 + (levelMarks * (quotes + lists.length)) ** 2;
    work += (rest.split("|").length - 1) * cellMarks ** 2;
    if (work > maxWork) return { code: "block-too-dense", node: toNode(block.line), params: {} };
  }
  return null;
}

function toNode(line: number): Placed {
  return { position: { start: { line, column: 1 } } };
}

/** Separates the quote and list markers at the start of a line from its rest; a divider (`- - -`) has none. */
function parseContainers(text: string): { quotes: number; lists: number[]; rest: string } {
  const marker = /[ \t]*(?:(>)|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;
  if (/^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(text)) return { quotes: 0, lists: [], rest: text.trim() };
  const lists: number[] = [];
  let quotes = 0;
  let end = 0;
  for (let match = marker.exec(text); match !== null; match = marker.exec(text)) {
    if (match[1]) quotes++;
    else lists.push(match.index + match[0].length - match[0].trimStart().length);
    end = marker.lastIndex;
    if (quotes + lists.length > maxNesting) break;
  }
  return { quotes, lists, rest: text.slice(end).trim() };
}
