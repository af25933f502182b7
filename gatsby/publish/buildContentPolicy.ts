import { createHash } from "node:crypto";
import type { InlineCode } from "./findInlineCode";

/**
 * The Content-Security-Policy of a site whose pages hold these scripts and stylesheets: they run, and beside them only
 * files of the site's own. Speculation rules count as a script. WebAssembly is for the search.
 *
 * @param code may hold the same twice
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
