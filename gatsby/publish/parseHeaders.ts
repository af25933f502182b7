import type { HeaderRule } from "./HeaderRule";

/**
 * Reads `_headers`, as Netlify and Cloudflare Pages do.
 *
 * @throws Error that names the line which is neither path, header nor comment
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    if (line.startsWith("/")) {
      rules.push({ path: line.trim(), headers: [] });
      continue;
    }
    const header = /^\s+([^\s:]+):\s*(.*?)\s*$/.exec(line);
    const rule = rules.at(-1);
    if (!header || !rule)
      throw new Error(`_headers, line ${index + 1}: neither a path nor a header: ${line}`);
    rule.headers.push([header[1] ?? "", header[2] ?? ""]);
  }
  return rules;
}
