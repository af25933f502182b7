import type { Blockquote, Heading, Nodes, Paragraph, Root, TableCell } from "mdast";
import { calloutMarker } from "../markdown/transform/transformCallouts";

/** A stretch of an article in its writer's own words: never code, an address, or somebody else's words. */
export type Prose = {
  /** A fact is a text of the front matter. */
  kind: "text" | "heading" | "fact";
  /** On one line */
  text: string;
  /** What the text is put together from, in order. */
  runs: readonly Run[];
};

/** A part of a text that stands in one piece in the file. */
type Run = {
  /** Where in the text it begins */
  at: number;
  /** Count from 1, in the file */
  line: number;
  column: number;
  /** Stressed, as words of another language are */
  stressed: boolean;
};

/** Where a character of a text stands in the file, as far as that can be told, and whether it is stressed. */
export function findRun({ runs }: Prose, at: number): Omit<Run, "at"> {
  let [low, high] = [0, runs.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((runs[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  if (run === undefined) return { line: 1, column: 1, stressed: false };
  return { line: run.line, column: run.column + Math.max(0, at - run.at), stressed: run.stressed };
}

/** Stands for code: no word, but something is said. */
const codeSign = "`…`";

/**
 * Paragraphs, list items, cells and headings of a body, in its order. A quote is somebody else's words, a callout the
 * writer's.
 *
 * @param body the text that the tree was made of
 * @param firstLine the file's line that the body begins on
 */
export function findProse(markdown: Root, body: string, firstLine: number): Prose[] {
  const lines = body.split("\n");
  const found: Prose[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") {
      found.push(readBlock(node, lines, firstLine));
    } else if ("children" in node && !(node.type === "blockquote" && !isCallout(node))) {
      node.children.forEach(visit);
    }
  };
  visit(markdown);
  return found;
}

function isCallout({ children }: Blockquote): boolean {
  const [first] = children;
  const text = first?.type === "paragraph" ? first.children[0] : undefined;
  return text?.type === "text" && calloutMarker.test(text.value);
}

function readBlock(
  block: Paragraph | Heading | TableCell,
  lines: readonly string[],
  firstLine: number,
): Prose {
  const runs: Run[] = [];
  let text = "";
  const read = (node: Nodes, stressed: boolean): void => {
    if (node.type === "break") text += " ";
    if (node.type === "text" || node.type === "inlineCode") {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      const value = node.type === "text" ? node.value : codeSign;
      value.split("\n").forEach((part, index) => {
        // A tree doesn't say how far a line is indented that a text goes on in.
        const start = index === 0 ? column : (lines[line + index - 1]?.indexOf(part) ?? -1) + 1;
        if (index > 0) text += " ";
        runs.push({
          at: text.length,
          line: line + index + firstLine - 1,
          column: Math.max(1, start),
          stressed,
        });
        text += part;
      });
    }
    if ("children" in node)
      for (const child of node.children) read(child, stressed || node.type === "emphasis");
  };
  read(block, false);
  // As many spaces, so that places stay the same.
  const plain = text.replace(/^\s*\[!\w+\]/, (marker) => " ".repeat(marker.length));
  return { kind: block.type === "heading" ? "heading" : "text", text: plain, runs };
}
