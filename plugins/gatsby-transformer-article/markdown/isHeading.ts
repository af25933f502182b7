import type { Element } from "hast";

/** The id that Markdown gives to the heading over the footnotes, with our prefix. */
const footnotesId = "isi-footnote-label";

/** Whether an element is a heading that the writer wrote; the one over the footnotes isn't. */
export function isHeading({ tagName, properties }: Element): boolean {
  return /^h[1-6]$/.test(tagName) && properties.id !== footnotesId;
}
