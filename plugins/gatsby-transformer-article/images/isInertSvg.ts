/**
 * What can run script when an SVG file is opened by itself: script, event handlers, embedded pages, and what could hide
 * them from this check (entities, character references, XSLT style sheets).
 */
const active =
  /\bscript\b|javascript|\son[a-z]+\s*=|http:\/\/www\.w3\.org\/1999\/(?:xhtml|XSL)|<!(?!--)|&#|<\?xml-stylesheet|\sencoding\s*=\s*["'](?!utf-8["'])/i;

/**
 * Whether an SVG is certain to only draw. A file in another encoding than UTF-8, or with a document type, counts as
 * uncertain, however harmless.
 */
export function isInertSvg(bytes: Uint8Array): boolean {
  try {
    const source = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return !source.includes("\0") && !active.test(source);
  } catch {
    return false;
  }
}
