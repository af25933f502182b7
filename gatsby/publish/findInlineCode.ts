/** What stands inside a page and is obeyed by browsers. */
export type InlineCode = { scripts: string[]; styles: string[] };

/**
 * One tag or comment. Attribute values are stepped over: an article's text may say `<script>` in one. Of a script or
 * style element's tag, its name and its attributes are kept.
 */
const tag =
  /<(?:!--[^]*?-->|(script|style)(?=[\s/>])((?:"[^"]*"|'[^']*'|[^"'>])*)>|\/?[a-zA-Z](?:"[^"]*"|'[^']*'|[^"'>])*>)/g;

/** Data for other machines; browsers obey none of it. */
const data = /\btype="application\/(?:ld\+)?json"/;

/** Finds the scripts and stylesheets inside a page's HTML, as the build writes it. */
export function findInlineCode(html: string): InlineCode {
  const found: InlineCode = { scripts: [], styles: [] };
  tag.lastIndex = 0;
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    const [, name, attributes = ""] = match;
    if (name === undefined) continue;
    const start = tag.lastIndex;
    const close = html.indexOf(`</${name}`, start);
    const end = close === -1 ? html.length : close;
    tag.lastIndex = end;
    if (name === "style") found.styles.push(html.slice(start, end));
    else if (!/\bsrc=/.test(attributes) && !data.test(attributes)) found.scripts.push(html.slice(start, end));
  }
  return found;
}
