import type { Root } from "hast";
import { isSafeAddress } from "./isSafeAddress";
import type { Notes } from "./Notes";
import { visitElements } from "./visitElements";

/** Drops unsafe addresses of Markdown links and images, and says so. Those in raw HTML are gone by then. */
export function sanitizeAddresses(tree: Root, notes: Notes): void {
  visitElements(tree, (element) => {
    for (const attribute of ["href", "src"] as const) {
      const address = element.properties[attribute];
      if (typeof address !== "string") continue;
      if (isSafeAddress(attribute, address)) {
        // The sanitiser compares protocols letter by letter; `HTTPS://` is no other than `https://`.
        element.properties[attribute] = address.replace(/^[a-z]+:/i, (protocol) => protocol.toLowerCase());
      } else {
        element.properties[attribute] = undefined;
        notes.report("address-unsafe", element, { address });
      }
    }
  });
}
