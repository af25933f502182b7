import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Nodes } from "mdast";
import { listFiles } from "../../gatsby/content/listFiles";
import {
  parseArticle,
  parseMarkdown,
  splitFrontMatter,
  type ParsedArticle,
} from "../../plugins/gatsby-transformer-article";

/** A stretch of an article's own words: never code, an address or the name of a source. */
type Words = {
  /** The front matter's field in dotted form, or what of the body it is. */
  place: string;
  text: string;
};

/** An article of `content/` as its tests look at it. */
export type ShippedArticle = ParsedArticle & {
  /** Paragraphs, list items, table cells and headings of the body. */
  prose: Words[];
  /** Texts of the front matter that the writer worded. */
  facts: Words[];
};

const content = resolve("content");

/** Fields whose texts are keys, addresses, or names that others gave. */
const notOurWords =
  /(?:^|\.)(?:slug|date|field|kind|device|tags|authors|aliases|related|references|resources|interests|occupation|level|type|currency|period|region|source|sourceUrl|url|asOf|tools|scope|remote)(?:\.|$)/;

let reading: Promise<ShippedArticle[]> | undefined;

/**
 * Every article that ships, whatever CONTENT_DIR says; read once for all tests of a file. Rejects where there is none:
 * no test of the content may pass on nothing.
 */
export function readShippedArticles(): Promise<ShippedArticle[]> {
  reading ??= readAll();
  return reading;
}

async function readAll(): Promise<ShippedArticle[]> {
  const files = (await listFiles(content)).filter(
    (file) => /\.(?:md|markdown)$/.test(file) && !file.startsWith("_data/"),
  );
  if (files.length === 0) throw new Error(`No article in ${content}`);
  return Promise.all(files.map(async (file) => toShipped(await readFile(join(content, file)), file)));
}

function toShipped(bytes: Uint8Array, file: string): ShippedArticle {
  const { body } = splitFrontMatter(new TextDecoder().decode(bytes), file);
  const article = parseArticle(bytes, file);
  return { ...article, prose: findProse(parseMarkdown(body)), facts: findFacts(article.frontMatter, "") };
}

/** The texts of the innermost blocks. A callout's marker is none of the writer's words. */
function findProse(node: Nodes): Words[] {
  if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") {
    const text = toPlainText(node)
      .replace(/^\[!\w+\]/, "")
      .replace(/\s+/g, " ")
      .trim();
    return text === "" ? [] : [{ place: node.type, text }];
  }
  return "children" in node ? node.children.flatMap(findProse) : [];
}

/** Code leaves a gap that no word stands in. */
function toPlainText(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type === "inlineCode") return "`…`";
  if (node.type === "break") return " ";
  return "children" in node ? node.children.map(toPlainText).join("") : "";
}

function findFacts(value: unknown, place: string): Words[] {
  if (value === null || typeof value !== "object") {
    return typeof value === "string" && !notOurWords.test(place) ? [{ place, text: value }] : [];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    findFacts(inner, place === "" ? key : `${place}.${key}`),
  );
}
