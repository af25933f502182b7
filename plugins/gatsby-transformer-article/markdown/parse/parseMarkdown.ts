import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import type { Construct, ConstructRecord, Extension } from "micromark-util-types";
import { hasBareAddress, transformMailLinks } from "./bareAddresses";
import { patchEditMap } from "./patchEditMap";

patchEditMap();

/** Skips its one transform, which links bare addresses, where there are none. */
const gfmTree = gfmFromMarkdown().map((extension) => ({
  ...extension,
  transforms: extension.transforms?.map(
    (transform): typeof transform =>
      (tree) =>
        hasBareAddress(tree) ? transform(tree) : undefined,
  ),
}));

const treeExtensions = [...gfmTree, { transforms: [transformMailLinks] }];
const gfmSyntax = gfm();

/** The same without the construct that looks for an e-mail address at each letter, which takes a tenth of the time. */
const gfmSyntaxWithoutEmail: Extension = { ...gfmSyntax, text: withoutEmail(gfmSyntax.text ?? {}) };

function withoutEmail(constructs: ConstructRecord): ConstructRecord {
  const kept = Object.entries(constructs).map(([code, list = []]): [string, Construct[]] => [
    code,
    [list].flat().filter(({ name }) => name !== "emailAutolink"),
  ]);
  return Object.fromEntries(kept.filter(([, list]) => list.length > 0));
}

/**
 * Parses CommonMark 0.31.2 with GitHub's extensions.
 *
 * @param extensions the site's own changes to the syntax; without them, both specifications are followed exactly
 */
export function parseMarkdown(body: string, extensions: Extension[] = []): Root {
  return fromMarkdown(body, {
    extensions: [body.includes("@") ? gfmSyntax : gfmSyntaxWithoutEmail, ...extensions],
    mdastExtensions: treeExtensions,
  });
}
