import type { Element, Root } from "hast";
import { h } from "hastscript";
import { findProtocol, toFileAddress } from "../addresses";
import { partMark } from "../body";
import type { Notes, Reference } from "../notes";
import { findOnlyChild, isBlank, visitElements } from "../tree";

/**
 * Makes every image of the site's own a part of the body, for `fillBody`, and lists them; makes images of other sites
 * as harmless as they can be: https, loaded late, without telling where the reader comes from. A picture that the body
 * begins with is in the first screen, so it alone loads at once.
 */
export function transformImages(tree: Root, notes: Notes): Reference[] {
  const references: Reference[] = [];
  const opening = tree.children.find((node) => !isBlank(node));
  visitElements(tree, (element, index, parent) => {
    const onlyChild = element.tagName === "p" ? findOnlyChild(element) : null;
    const block = onlyChild?.tagName === "img";
    const image = block ? onlyChild : element;
    if (image.tagName !== "img") return undefined;
    const { src } = image.properties;
    const alt = (image.properties.alt ?? "").trim();
    const title = (image.properties.title ?? "").trim() || null;

    if (typeof src !== "string" || src === "") {
      // Its address was dropped as unsafe: its text takes its place.
      const text = { type: "text" as const, value: alt === "" ? (title ?? "") : alt };
      if (block) element.children = [text];
      else parent.children[index] = text;
      return "skip";
    }
    const address = src.trim().replaceAll("\\", "/");
    if (alt === "") notes.report("image-alt-missing", image, { src: toFileAddress(src) });

    if (findProtocol(address) !== null || address.startsWith("//")) {
      transformRemoteImage(image, address, notes);
      if (block) {
        delete image.properties.title;
        const caption = title === null ? null : h("figcaption", title);
        parent.children[index] = h("figure", { className: ["image"] }, image, caption);
      }
      return "skip";
    }
    const reference = notes.toReference(toFileAddress(src), image);
    const lazy = element !== opening;
    references.push(reference);
    parent.children[index] = {
      type: "comment",
      value: partMark,
      data: { part: { kind: "picture", image: reference, alt, title, lazy, block } },
    };
    return "skip";
  });
  return references;
}

function transformRemoteImage(image: Element, address: string, notes: Notes): void {
  const src = address.replace(/^(?:http:)?\/\//, "https://");
  if (address.startsWith("http:")) notes.report("image-insecure", image, { src: address });
  notes.report("image-remote", image, { src });
  Object.assign(image.properties, {
    src,
    className: ["remote-image"],
    decoding: "async",
    loading: "lazy",
    referrerPolicy: "no-referrer",
  });
}
