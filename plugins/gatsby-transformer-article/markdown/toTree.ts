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
  // The file is what makes `raw` keep positions.
  return toRoot(hasRaw(tree) ? raw(tree, { file: new VFile(body) }) : tree);
}

function hasRaw(tree: Nodes): boolean {
  return tree.type === "raw" || ("children" in tree && tree.children.some(hasRaw));
}

function toRoot(tree: Nodes): Root {
  if (tree.type === "root") return tree;
  return { type: "root", children: tree.type === "doctype" ? [] : [tree] };
}
