import type { Root } from "hast";
import { sanitize } from "hast-util-sanitize";
import { articleSchema } from "./articleSchema";

/**
 * Keeps what the schema allows. This is the wall; the steps before it (`sanitizeRawHtml`, `sanitizeAddresses`) drop
 * the same things only to be able to say so, with the place in the file.
 */
export function sanitizeTree(tree: Root): Root {
  const clean = sanitize(tree, articleSchema);
  // A root with a single child comes back as a root too; the types don't know.
  return clean.type === "root" ? clean : { type: "root", children: clean.type === "doctype" ? [] : [clean] };
}
