import type { Nodes, Root } from "hast";
import { raw } from "hast-util-raw";
import type { Root as Markdown } from "mdast";
import { toHast } from "mdast-util-to-hast";
import { VFile } from "vfile";

/**
 * Converts a Markdown tree to an HTML tree in which raw HTML is parsed as a browser would parse it.
 * Footnote ids get no prefix here, because the sanitiser prefixes every id.
 */
export function toTree(markdown: Markdown, body: string): Root {
  const tree = toHast(markdown, {
    allowDangerousHtml: true,
    clobberPrefix: "",
    footnoteLabel: "Catatan kaki",
    footnoteLabelProperties: {},
    // The variation selector after the arrow keeps phones from showing it as an emoji.
    footnoteBackContent: (_, repeat) => `↩\uFE0E${repeat > 1 ? ` ${repeat}` : ""}`,
    footnoteBackLabel: (reference, repeat) =>
      `Kembali ke rujukan ${reference + 1}${repeat > 1 ? `-${repeat}` : ""}`,
  });
  return parseRaw(toRoot(tree), body);
}

/** Up to this many blocks are parsed one by one: `raw` counts all lines of the body again for each. */
const fewBlocks = 20;

/**
 * Parses raw HTML block by block, since tags pair within one Markdown block (see `sanitizeRawHtml`); a block without raw
 * HTML is not parsed at all, which would take a third of all time spent on the tree. Tags between blocks pair across
 * them, so then the whole tree is parsed at once.
 */
function parseRaw(tree: Root, body: string): Root {
  // `raw` keeps positions only if it is given the file.
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
