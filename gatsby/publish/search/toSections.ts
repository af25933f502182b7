import type { TextSection } from "../../../src/lib/search/text/TextIndex";

/** A tag or a comment of the engine's html; a heading of the second or third level is captured, with its id. */
const boundary = /<h([23])\b[^>]*?\bid="([^"]*)"[^>]*>([^]*?)<\/h\1>/g;

const tag = /<(?:!--[^]*?--|(\/?)([a-z][a-z0-9]*)(?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;

/** What is no part of a sentence: a word on either side of it is a word of its own. */
const inline: ReadonlySet<string> = new Set(
  "a abbr b code em i kbd mark q s small span strong sub sup u".split(" "),
);

/** The parts of an article by its headings, as plain text: a part without words is left out. */
export function toSections(html: string): TextSection[] {
  const sections: TextSection[] = [];
  let start = 0;
  let open: Omit<TextSection, "text"> = {};
  const close = (end: number): void => {
    const text = toPlainText(html.slice(start, end));
    if (text !== "") sections.push({ ...open, text });
  };
  for (const match of html.matchAll(boundary)) {
    close(match.index);
    const [whole, , id = "", heading = ""] = match;
    open = { id, heading: toPlainText(heading) };
    start = match.index + whole.length;
  }
  close(html.length);
  return sections;
}

/** The words of html; what is hidden from the eye but not from screen readers is not among them. */
function toPlainText(html: string): string {
  return html
    .replace(/<a class="heading-anchor"[^>]*>[^]*?<\/a>/g, "")
    .replace(tag, (_, _slash, name: string | undefined) => (inline.has(name ?? "") ? "" : " "))
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|amp|lt|gt|quot);/gi, (entity, hex?: string, decimal?: string) =>
      toCharacter(entity, hex, decimal),
    )
    .replace(/\s+/g, " ")
    .trim();
}

const named: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

function toCharacter(entity: string, hex: string | undefined, decimal: string | undefined): string {
  if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
  return decimal === undefined
    ? (named[entity.toLowerCase()] ?? entity)
    : String.fromCodePoint(Number(decimal));
}
