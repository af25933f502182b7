/**
 * The html of an article's blocks of facts, by their ids, cut out of its page: a feed says of them what the page says,
 * and nothing has to be written twice.
 *
 * @param page as React writes it: attributes in double quotes, and no `<` in a value or text
 * @param ids of `<section>` elements
 */
export function findBlockHtml(page: string, ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    ids.flatMap((id): [string, string][] => {
      const start = page.search(new RegExp(`<section(?: [a-z-]+="[^"]*")* id="${id}"`));
      return start === -1 ? [] : [[id, cutSection(page.slice(start))]];
    }),
  );
}

/** The section that a text begins with, whole. */
function cutSection(html: string): string {
  let open = 0;
  for (const { 0: tag, index } of html.matchAll(/<\/?section\b/g)) {
    open += tag === "<section" ? 1 : -1;
    if (open === 0) return `${html.slice(0, index)}</section>`;
  }
  return html;
}
