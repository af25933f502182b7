import type { Nodes, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type { Reference } from "./notes";
import { type Picture, type PictureText, toPictureHtml } from "./toPictureHtml";

/** A picture beside the article, or of `static/`. */
type PicturePart = { kind: "picture"; image: Reference } & PictureText;

/** The whole `href` attribute of a link to another file, which may be an article. */
type FileLinkPart = {
  kind: "fileLink";
  /** The file's address, relative to the article's own file */
  path: string;
  /** Query and fragment, or `""` */
  suffix: string;
};

/** The whole `href` attribute of a link from the site's root. */
type SiteLinkPart = {
  kind: "siteLink";
  /** Without the site's path prefix; begins with `/` */
  path: string;
};

/** Where the page puts a block of facts, between the blocks of the text. */
type FactsPart = {
  kind: "facts";
  /** As the writer named it, in lower case; not checked */
  name: string;
};

/** Stands at the beginning of a heading that facts stand under, so that the page can name them in it. */
type FactsHeadingPart = {
  kind: "factsHeading";
  /** Of the heading */
  id: string;
};

/**
 * A body is a list of these, in the order of the page: html that is ready, and what depends on other files or on where
 * the site is, filled in by `fillBody`. Plain data: it is stored in a GraphQL node and in JSON.
 */
export type BodyPart =
  { kind: "html"; html: string } | PicturePart | FileLinkPart | SiteLinkPart | FactsPart | FactsHeadingPart;

declare module "hast" {
  // Types of another module can only be extended as interfaces.
  /* eslint-disable @typescript-eslint/consistent-type-definitions */
  interface CommentData {
    /** In the comment's place; its value is `partMark` */
    part?: PicturePart | FactsPart | FactsHeadingPart;
  }
  interface ElementData {
    /** In the place of the link's `href`, whose value is `partMark` */
    part?: FileLinkPart | SiteLinkPart;
  }
  /* eslint-enable @typescript-eslint/consistent-type-definitions */
}

/**
 * Marks the place of a part: the text of a comment, or the `href` of a link, whose `data` has the part. No article
 * contains this character, since `renderMarkdown` replaces it in the source.
 */
export const partMark = "\0";
/** The same in html, where the serialiser escapes the mark in an attribute. */
const markedPlace = /<!--\0-->| href="&#x0;"/;

/**
 * Cuts a tree into html and the parts that its nodes have in their `data`, each in its marked place.
 *
 * @throws Error when there are not as many marked places as parts
 */
export function buildBody(tree: Root): BodyPart[] {
  const parts = findParts(tree);
  const [first = "", ...others] = toHtml(tree).trim().split(markedPlace);
  if (others.length !== parts.length)
    throw new Error(`${parts.length} parts of a body have ${others.length} places in its html`);
  const body = others.flatMap((html, index) => [...parts.slice(index, index + 1), ...toHtmlParts(html)]);
  return [...toHtmlParts(first), ...body];
}

/** The parts in the order of the html, in which attributes stand before children. */
function findParts(node: Nodes): BodyPart[] {
  const own = node.type === "comment" || node.type === "element" ? (node.data?.part ?? []) : [];
  const below = "children" in node ? node.children.flatMap(findParts) : [];
  return [own, below].flat();
}

function toHtmlParts(html: string): BodyPart[] {
  return html === "" ? [] : [{ kind: "html", html }];
}

/** The body of an article that can't be rendered: its text as it was typed, in paragraphs. */
export function buildPlainBody(text: string): BodyPart[] {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
  return toHtmlParts(paragraphs.map((paragraph) => toHtml(h("p", paragraph))).join("\n"));
}

/** What a body depends on, beside the article. */
type BodyContext = {
  /** The resized picture at an address as the writer typed it; `null` if there is none: readers see its text. */
  findPicture?: (target: string) => Picture | null;
  /** The page of a file, without the path prefix; `null` if there is none: the link leads nowhere, its words stay. */
  findPage?: (path: string) => string | null;
  /** Of the site, or `""` */
  pathPrefix?: string;
};

/** A stretch of html, the name of a block of facts, or the id of the heading that facts are about to stand under. */
export type FilledPart = { html: string } | { facts: string } | { factsHeading: string };

/** The html of a body without its facts. What the context doesn't know comes out as words alone. */
export function fillBody(body: readonly BodyPart[], context?: BodyContext): string {
  return joinHtml(fillParts(body, context));
}

/** The html among the parts of a body. */
export function joinHtml(parts: readonly FilledPart[]): string {
  return parts.map((part) => ("html" in part ? part.html : "")).join("");
}

/**
 * The same with places for facts. No element is open at a block of facts; at a `factsHeading` it is the heading, so html
 * must be joined again before anything reads it.
 */
export function fillParts(
  body: readonly BodyPart[],
  { findPicture = () => null, findPage = () => null, pathPrefix = "" }: BodyContext = {},
): FilledPart[] {
  const toPartHtml = (part: Exclude<BodyPart, FactsPart | FactsHeadingPart>): string => {
    if (part.kind === "html") return part.html;
    if (part.kind === "picture") return toPictureHtml(part, findPicture(part.image.target));
    if (part.kind === "siteLink") return toHrefAttribute(pathPrefix + part.path);
    const page = findPage(part.path);
    return page === null ? "" : toHrefAttribute(pathPrefix + page + part.suffix);
  };
  const filled: FilledPart[] = [];
  let html = "";
  const flush = (): void => {
    if (html !== "") filled.push({ html });
    html = "";
  };
  for (const part of body) {
    if (part.kind === "facts") {
      flush();
      filled.push({ facts: part.name });
    } else if (part.kind === "factsHeading") {
      flush();
      filled.push({ factsHeading: part.id });
    } else {
      html += toPartHtml(part);
    }
  }
  flush();
  return filled;
}

/** Written by the serialiser, so that nothing in an address can end the attribute. */
function toHrefAttribute(href: string): string {
  return toHtml(h("a", { href })).slice("<a".length, -"></a>".length);
}
