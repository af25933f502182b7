/**
 * What can make an SVG act when its file is opened by itself: script, handlers, pages within it, and what could hide
 * them from this check (entities, character references, style sheets of XSLT).
 */
const active =
  /\bscript\b|javascript|\son[a-z]+\s*=|http:\/\/www\.w3\.org\/1999\/(?:xhtml|XSL)|<!(?!--)|&#|<\?xml-stylesheet|\sencoding\s*=\s*["'](?!utf-8["'])/i;

/**
 * Whether an SVG does nothing but be seen, for sure: a file in another encoding than UTF-8, or one with a document
 * type, does not count as such, harmless as it may be.
 */
export function isInertSvg(bytes: Uint8Array): boolean {
  try {
    const source = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return !source.includes("\0") && !active.test(source);
  } catch {
    return false;
  }
}
