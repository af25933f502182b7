import type { HeaderRule } from "./HeaderRule";

/** Rules as Netlify and Cloudflare Pages read them from `_headers`. */
export function formatHeaders(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ""].join("\n"),
    )
    .join("\n");
}
