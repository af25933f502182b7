import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";

/** A picture's files and size, once they are made. */
export type Picture = {
  /** Other formats, best first, each with its own files by width. */
  sources: { type: string; srcset: string }[];
  /** The file for browsers that know none of the sources. */
  src: string;
  /** The fallback's files by width; not needed when there is one. */
  srcset?: string;
  /** How wide it is shown, for the browser to choose; not needed when there is one file. */
  sizes?: string;
  /** Pixels of the fallback, so that its space is kept. */
  width: number;
  height: number;
};

/** What is known of a picture before its file is read. */
export type PictureText = {
  alt: string;
  title: string | null;
  /** All but a picture that the article begins with may load late. */
  lazy: boolean;
  /** Whether it stands alone, as a block, or within a line of text. */
  block: boolean;
};

/**
 * The html of a picture: a plain `<picture>`, in a `<figure>` when it stands alone, with its title as caption.
 * Where the file isn't there, its text.
 */
export function toPictureHtml({ alt, title, lazy, block }: PictureText, picture: Picture | null): string {
  if (picture === null) {
    const text = alt === "" ? (title ?? "gambar tidak tersedia") : alt;
    return toHtml(h(block ? "p" : "span", { className: ["missing-image"] }, `[${text}]`));
  }
  const { sources, src, srcset, sizes, width, height } = picture;
  const img = h("img", {
    src,
    srcSet: srcset,
    sizes: srcset === undefined ? undefined : sizes,
    alt,
    title: block ? undefined : title,
    width,
    height,
    loading: lazy ? "lazy" : undefined,
    decoding: "async",
  });
  const formats = sources.map(({ type, srcset: files }) => h("source", { type, srcSet: files, sizes }));
  const whole = formats.length === 0 ? img : h("picture", [...formats, img]);
  if (!block) return toHtml(whole);
  return toHtml(h("figure", { className: ["image"] }, whole, title === null ? null : h("figcaption", title)));
}
