import { escapeMarkup } from "../escapeMarkup";
import type { ProfileSection } from "./profileSections";

/** A part of an article's body; one of these is not `null`. See `ArticlePart` in the GraphQL schema. */
type BodyPart = { html: string | null; facts: string | null; factsHeading: string | null };

/** What stands on an article's page: a stretch of text, or a block of facts. */
export type PageItem = { html: string } | PlacedBlock;

/**
 * A block of facts, and what names it: a heading of its own, the label in the heading of the text above, or, where that
 * has labels of several blocks, its label as well.
 */
export type PlacedBlock = { section: ProfileSection; namedBy: "heading" | "above" | "label" };

/** An article's body with the blocks that its writer placed. */
export type PlacedSections = {
  /** In the order of the page */
  items: PageItem[];
  /** Blocks that nobody placed */
  rest: ProfileSection[];
  /** What names the blocks below a heading, by its id; `""` where there is none after all */
  labels: ReadonlyMap<string, string>;
};

/**
 * Puts blocks of facts where the writer wants them. A name that is none of the blocks, or that comes a second time,
 * leaves no trace: writers are told of it elsewhere.
 *
 * @param sections the blocks that the article has something for
 */
export function placeSections(
  parts: readonly BodyPart[],
  sections: readonly ProfileSection[],
): PlacedSections {
  const rest = new Map(sections.map((section) => [section.name, section]));
  const headings: { id: string; labels: string[] }[] = [];
  const pieces = parts.flatMap(({ html, facts, factsHeading }) => {
    if (html !== null) return html;
    if (factsHeading !== null) {
      const heading: (typeof headings)[number] = { id: factsHeading, labels: [] };
      headings.push(heading);
      return heading;
    }
    const section = rest.get(facts ?? "");
    if (section === undefined) return [];
    rest.delete(section.name);
    const above = headings.at(-1);
    above?.labels.push(section.label);
    return { section, above };
  });

  const items: PageItem[] = [];
  for (const piece of pieces) {
    if (typeof piece === "object" && "section" in piece) {
      items.push({ section: piece.section, namedBy: findName(piece.above?.labels) });
      continue;
    }
    const html = typeof piece === "string" ? piece : toLabelHtml(piece.labels);
    const last = items.at(-1);
    if (last !== undefined && "html" in last) last.html += html;
    else items.push({ html });
  }
  return {
    // Between two blocks stands nothing but a line's end.
    items: items.filter((item) => !("html" in item) || item.html.trim() !== ""),
    rest: [...rest.values()],
    labels: new Map(headings.map(({ id, labels }) => [id, toLabel(labels)])),
  };
}

function findName(labelsAbove: readonly string[] | undefined): PlacedBlock["namedBy"] {
  if (labelsAbove === undefined) return "heading";
  return labelsAbove.length > 1 ? "label" : "above";
}

function toLabel(labels: readonly string[]): string {
  return labels.join(" · ");
}

function toLabelHtml(labels: readonly string[]): string {
  return labels.length === 0 ? "" : `<span class="facts-label">${escapeMarkup(toLabel(labels))}</span> `;
}
