import type { Problem } from "../problems/Problem";
import type { BodyPart } from "./body";

/** A heading of the rendered body, for the table of contents. */
export type Heading = {
  /** Level in the page, 2 to 6: body headings are demoted, since the page's h1 is the title. */
  depth: number;
  /** The element's id, ASCII, unique in the page. */
  id: string;
  /** Plain text, without markup. */
  text: string;
};

/** A link, image or place of facts in the body, to be checked when all is known. Lines and columns count from 1, in the file. */
export type Reference = {
  /** The address as the writer typed it; the name of a block of facts in lower case, with `-` for spaces. */
  target: string;
  line: number;
  column: number;
};

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
  problems: Problem[];
};
