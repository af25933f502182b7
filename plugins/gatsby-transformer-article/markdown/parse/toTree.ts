import type { Nodes, Root } from "hast";
import { raw } from "hast-util-raw";
import type { Root as Markdown } from "mdast";
import { toHast } from "mdast-util-to-hast";
import { VFile } from "vfile";

/**
 * Turns a Markdown tree into an HTML tree in which raw HTML is parsed as a browser would parse it.
 * Footnote ids get no prefix here: the sanitiser prefixes every id, and once is enough.
 */
export function toTree(markdown: Markdown, body: string): Root {
  const tree = toHast(markdown, {
    allowDangerousHtml: true,
    clobberPrefix: "",
    footnoteLabel: "Catatan kaki",
    footnoteLabelProperties: {},
    // The selector after the arrow keeps phones from showing it as an emoji.
    footnoteBackContent: (_, repeat) => `↩\uFE0E${repeat > 1 ? ` ${repeat}` : ""}`,
    footnoteBackLabel: (reference, repeat) =>
      `Kembali ke rujukan ${reference + 1}${repeat > 1 ? `-${repeat}` : ""}`,
  });
  return parseRaw(toRoot(tree), body);
}

/** As many blocks are parsed one by one: `raw` counts the lines before each of them anew. */
const fewBlocks = 20;

/**
 * Tags pair among the children of one Markdown block (see `sanitizeRawHtml`), so a block is parsed by itself, and one
 * without raw HTML not at all: parsing takes a third of all that is done to a tree. Tags between blocks pair
 * across them; then all is parsed as one.
 */
function parseRaw(tree: Root, body: string): Root {
  // The file is what makes `raw` keep positions.
  const file = new VFile(body);
  const blocks = tree.children.filter(hasRaw);
  if (blocks.length > fewBlocks || blocks.some(({ type }) => type === "raw"))
    return toRoot(raw(tree, { file }));
  const children = tree.children.flatMap((child) =>
    hasRaw(child) ? toRoot(raw(child, { file })).children : [child],
  );
  return { ...tree, children };
}

function hasRaw(tree: Nodes): boolean {
  return tree.type === "raw" || ("children" in tree && tree.children.some(hasRaw));
}

function toRoot(tree: Nodes): Root {
  if (tree.type === "root") return tree;
  return { type: "root", children: tree.type === "doctype" ? [] : [tree] };
}
