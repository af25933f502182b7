import type { Html, Root, RootContent } from "mdast";
import type { Notes } from "../notes";
import { visitMarkdown } from "./visitMarkdown";

/** `<!-- fakta: gaji -->`; in a hurry, without the colon. */
const marker = /^\s*<!--\s*fakta(?:\s*:((?:(?!-->).)*)|\s+([\p{L}-]+)\s*)-->\s*$/isu;
/** The same among other things. */
const anyMarker = /<!--\s*fakta\s*:/i;

/** In characters; longer than any name, as problems repeat it. */
const maxLength = 40;

/**
 * Turns each line `<!-- fakta: gaji -->` between the blocks of the body into an element that no writer can type: a
 * comment would not outlive the sanitiser. Within a paragraph, list, quote or table is no place for a block of facts, so
 * there it is reported; in code it is code.
 */
export function transformFactsMarkers(markdown: Root, notes: Notes): void {
  markdown.children = markdown.children.map((node) => {
    if (node.type !== "html") return node;
    const name = findName(node);
    return name === null ? node : toFactsPlace(name, node);
  });
  visitMarkdown(markdown, (node) => {
    if (node.type !== "html") return;
    if (findName(node) !== null || anyMarker.test(node.value)) notes.report("facts-misplaced", node, {});
  });
}

/** The name as lists have it: `Suka  Duka` is `suka-duka`; `null` where it is no marker. */
function findName({ value }: Html): string | null {
  const [, afterColon, word] = marker.exec(value) ?? [];
  const name = afterColon ?? word;
  if (name === undefined) return null;
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-")
    .slice(0, maxLength);
}

/** A thematic break is a block without content. */
function toFactsPlace(name: string, { position }: Html): RootContent {
  return { type: "thematicBreak", position, data: { hName: "section", hProperties: { dataFacts: name } } };
}
