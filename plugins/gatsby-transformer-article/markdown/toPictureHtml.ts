import type { Element, ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import type { ImagePlace } from "./ImagePlace";
import type { Picture } from "./Picture";

/** The html of a picture: a plain `<picture>`, in a `<figure>` when it stands alone, with its title as caption. */
export function toPictureHtml(image: Picture & Omit<ImagePlace, "src">): string {
  const { sources, src, srcset, sizes, width, height, alt, title, lazy, block } = image;
  const img = toElement("img", {
    src,
    srcSet: srcset,
    sizes: srcset === undefined ? undefined : sizes,
    alt,
    title: block ? undefined : (title ?? undefined),
    width,
    height,
    loading: lazy ? "lazy" : undefined,
    decoding: "async",
  });
  const formats = sources.map(({ type, srcset: files }) =>
    toElement("source", { type, srcSet: files, sizes }),
  );
  const picture = formats.length === 0 ? img : toElement("picture", {}, [...formats, img]);
  if (!block) return toHtml(picture);
  const caption = title === null ? [] : [toElement("figcaption", {}, [{ type: "text", value: title }])];
  return toHtml(toElement("figure", { className: ["image"] }, [picture, ...caption]));
}

function toElement(
  tagName: string,
  properties: Element["properties"],
  children: ElementContent[] = [],
): Element {
  return { type: "element", tagName, properties, children };
}
