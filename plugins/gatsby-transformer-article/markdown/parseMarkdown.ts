import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { Extension } from "micromark-util-types";
import { hasBareAddress } from "./hasBareAddress";
import { linkProtocols } from "./linkProtocols";
import { mendEditMap } from "./mendEditMap";

mendEditMap();

/** Its one transform makes links of bare addresses. */
const gfmTree = gfmFromMarkdown().map((extension) => ({
  ...extension,
  transforms: extension.transforms?.map(
    (transform): typeof transform =>
      (tree) =>
        hasBareAddress(tree) ? transform(tree) : undefined,
  ),
}));

const treeExtensions = [...gfmTree, { transforms: [linkProtocols] }];
const gfmSyntax = gfm();

/**
 * Parses CommonMark 0.31.2 with GitHub's extensions.
 *
 * @param extensions the site's own changes to the syntax; without them it is the two specifications to the letter
 */
export function parseMarkdown(body: string, extensions: Extension[] = []): Root {
  return fromMarkdown(body, {
    extensions: [gfmSyntax, ...extensions],
    mdastExtensions: treeExtensions,
  });
}
