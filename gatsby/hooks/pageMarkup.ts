/**
 * Markup of the pages being rendered, by path. `onPreRenderHTML` chooses a page's styles by its markup, which has
 * been handed on to Gatsby by then.
 */
const markups = new Map<string, string>();

/** Keeps a page's markup until `takeMarkup` asks for it. */
export function keepMarkup(path: string, html: string): void {
  markups.set(path, html);
}

/** A page's markup, which is forgotten then; empty where none was kept. */
export function takeMarkup(path: string): string {
  const html = markups.get(path) ?? "";
  markups.delete(path);
  return html;
}
