import type { Element, ElementContent, Root } from "hast";
import { findProtocol } from "./findProtocol";
import { isBlank } from "./isBlank";
import type { Notes } from "./Notes";
import type { Reference } from "./RenderedMarkdown";
import { toFileAddress } from "./toFileAddress";
import { toImagePlace } from "./toImagePlace";
import { visitElements } from "./visitElements";

/**
 * Leaves a place for every image of the site's own (see `fillImages`) and lists them; makes images of other sites as
 * harmless as they can be: https, late, without telling where the reader comes from.
 */
export function buildImages(tree: Root, notes: Notes): Reference[] {
  const references: Reference[] = [];
  let isFirst = true;
  visitElements(tree, (element, index, parent) => {
    const block = element.tagName === "p" ? findOnlyImage(element) : null;
    const image = block ?? element;
    if (image.tagName !== "img") return undefined;
    const { src } = image.properties;
    const alt = (image.properties.alt ?? "").trim();
    const title = toTitle(image);

    if (typeof src !== "string" || src === "") {
      // Its address was dropped as unsafe: what is left is its text.
      const text: ElementContent = { type: "text", value: alt === "" ? (title ?? "") : alt };
      if (block) element.children = [text];
      else parent.children[index] = text;
      return "skip";
    }
    const address = src.trim().replaceAll("\\", "/");
    if (alt === "") notes.report("image-alt-missing", image, { src: toFileAddress(src) });

    if (findProtocol(address) !== null || address.startsWith("//")) {
      buildRemoteImage(image, address, notes);
      if (block) parent.children[index] = toFigure(image, title);
      return "skip";
    }
    references.push(notes.toReference(toFileAddress(src), image));
    const place = { src: toFileAddress(address), alt, title, lazy: !isFirst, block: block !== null };
    parent.children[index] = { type: "comment", value: toImagePlace(place) };
    isFirst = false;
    return "skip";
  });
  return references;
}

/** The image of a paragraph that holds nothing else. */
function findOnlyImage(paragraph: Element): Element | null {
  const [image, ...rest] = paragraph.children.filter((node) => !isBlank(node));
  return image?.type === "element" && image.tagName === "img" && rest.length === 0 ? image : null;
}

function buildRemoteImage(image: Element, address: string, notes: Notes): void {
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

function toFigure(image: Element, title: string | null): Element {
  delete image.properties.title;
  const caption: ElementContent[] =
    title === null
      ? []
      : [
          {
            type: "element",
            tagName: "figcaption",
            properties: {},
            children: [{ type: "text", value: title }],
          },
        ];
  return {
    type: "element",
    tagName: "figure",
    properties: { className: ["image"] },
    children: [image, ...caption],
  };
}

function toTitle({ properties }: Element): string | null {
  const title = (properties.title ?? "").trim();
  return title === "" ? null : title;
}
