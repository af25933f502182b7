import { createHash } from "node:crypto";

/** Scripts and stylesheets inside pages, as text. */
export type InlineCode = { scripts: string[]; styles: string[] };

/**
 * One tag or comment. Attribute values are skipped: an article's text may say `<script>` in one. The name and attributes
 * of script and style elements are captured.
 */
const tag =
  /<(?:!--[^]*?-->|(script|style)(?=[\s/>])((?:"[^"]*"|'[^']*'|[^"'>])*)>|\/?[a-zA-Z](?:"[^"]*"|'[^']*'|[^"'>])*>)/g;

/** Data blocks, which browsers do not run. */
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

/**
 * The Content-Security-Policy of a site whose pages have this inline code: it allows that and files of the site's own.
 * Speculation rules count as a script. WebAssembly is for the search.
 *
 * @param code may have duplicates
 * @param options.meta for a `<meta>` element, where browsers ignore `frame-ancestors`
 */
export function buildContentPolicy(code: Readonly<InlineCode>, options: { meta: boolean }): string {
  const directives = [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...toHashes(code.scripts)].join(" "),
    ["style-src 'self'", ...toHashes(code.styles)].join(" "),
    "img-src 'self' data: https:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    ...(options.meta ? [] : ["frame-ancestors 'none'"]),
    "upgrade-insecure-requests",
  ];
  return directives.join("; ");
}

/** Sorted, so that the same site always has the same policy. */
function toHashes(texts: readonly string[]): string[] {
  return [...new Set(texts)]
    .map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`)
    .sort();
}

/** Where a page's head begins, as Gatsby writes it and as we do. */
const charset = /<meta charset="utf-8" ?\/?>/i;

/** A policy as an earlier build wrote it into a page; it has no double quote that would need escaping. */
const policyMeta = /<meta http-equiv="Content-Security-Policy" content="[^"]*"\/>/;

/**
 * A page with this policy at the start of its head, in place of one of an earlier build.
 *
 * @param policy `null` for none
 * @throws Error when the page's head does not say its encoding
 */
export function setPolicyMeta(html: string, policy: string | null): string {
  const without = html.replace(policyMeta, "");
  if (policy === null) return without;
  if (!charset.test(without))
    throw new Error("A page does not say its encoding, after which its policy belongs.");
  return without.replace(
    charset,
    (found) => `${found}<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
  );
}
