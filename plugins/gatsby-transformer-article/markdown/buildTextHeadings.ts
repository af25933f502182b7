import type { Element, ElementContent, Root } from "hast";
import { isBlank } from "./isBlank";
import { isHeading } from "./isHeading";
import { toText } from "./toText";
import { visitElements } from "./visitElements";

/** A heading after a list that is longer than this reads as a sentence, with or without a period. */
const longAfterList = 80;
/** A heading longer than this is body text wherever it stands. */
const longAnywhere = 150;

/**
 * Turns into paragraphs the headings that aren't:
 * - `### A sentence.` right after a list, which our first writers used as a note on the list item before it
 *   (`list-note`). It must read as a sentence, that is end in a period or be long: a short one starts a section;
 * - a heading of 150 characters or more, which nobody would want in a table of contents (`text-heading`);
 * - a `#` at the very top that is the body's only one and has other headings after it: the writer's own title of the
 *   article, under which everything else would hang as its only child (`tagline`).
 * They keep their words and their markup.
 */
export function buildTextHeadings(tree: Root): void {
  demoteSentences(tree.children);
  visitElements(tree, ({ children }) => {
    demoteSentences(children);
  });
  demoteTitle(tree);
}

function demoteSentences(children: (Root["children"][number] | ElementContent)[]): void {
  let followsList = false;
  for (const node of children) {
    if (node.type !== "element") {
      followsList &&= isBlank(node);
      continue;
    }
    if (isHeading(node)) {
      const text = toText(node);
      const isSentence = text.endsWith(".") || text.length > longAfterList;
      if (followsList && isSentence) toParagraph(node, "list-note");
      else if (text.length > longAnywhere) toParagraph(node, "text-heading");
      // The note of an item that itself has none may follow: a heading after a note is judged like one after a list.
      followsList &&= isSentence;
    } else {
      followsList = node.tagName === "ul" || node.tagName === "ol";
    }
  }
}

function demoteTitle(tree: Root): void {
  const first = tree.children.find((node) => !isBlank(node));
  if (first?.type !== "element" || first.tagName !== "h1") return;
  let others = 0;
  let titles = 0;
  visitElements(tree, (node) => {
    if (node.tagName === "h1") titles++;
    else if (isHeading(node)) others++;
  });
  if (titles === 1 && others > 0) toParagraph(first, "tagline");
}

function toParagraph(heading: Element, className: string): void {
  heading.tagName = "p";
  heading.properties.className = [className];
}
