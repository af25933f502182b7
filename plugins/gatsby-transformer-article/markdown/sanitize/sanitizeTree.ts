import type { Root } from "hast";
import { sanitize } from "hast-util-sanitize";
import { isSafeAddress } from "../addresses";
import type { Notes } from "../notes";
import { visitElements } from "../tree";
import { articleSchema } from "./articleSchema";

/** Drops unsafe addresses of Markdown links and images, and reports them. Those in raw HTML are gone by then. */
export function sanitizeAddresses(tree: Root, notes: Notes): void {
  visitElements(tree, (element) => {
    for (const attribute of ["href", "src"] as const) {
      const address = element.properties[attribute];
      if (typeof address !== "string") continue;
      if (isSafeAddress(attribute, address)) {
        // The sanitiser compares protocols letter by letter; `HTTPS://` is the same as `https://`.
        element.properties[attribute] = address.replace(/^[a-z]+:/i, (protocol) => protocol.toLowerCase());
      } else {
        element.properties[attribute] = undefined;
        notes.report("address-unsafe", element, { address });
      }
    }
  });
}

/**
 * Keeps what the schema allows, and so guards the page whatever the steps before it let through. Those steps are needed
 * all the same: they report what is dropped, with its place in the file, and `sanitizeRawHtml` pairs the raw tags of
 * each block. That keeps an unclosed tag from holding the rest of the article, and lets `toTree` parse raw HTML block
 * by block; this step does neither.
 */
export function sanitizeTree(tree: Root): Root {
  const clean = sanitize(tree, articleSchema);
  // A root with a single child comes back as a root too; the types don't know.
  return clean.type === "root" ? clean : { type: "root", children: clean.type === "doctype" ? [] : [clean] };
}
