/** Headers that a host sends with every file whose address fits. */
export type HeaderRule = {
  /** Begins with `/`; a `*` at its end stands for anything */
  path: string;
  /** Names and values */
  headers: readonly (readonly [name: string, value: string])[];
};

/** Rules as Netlify and Cloudflare Pages read them from `_headers`. */
export function formatHeaders(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ""].join("\n"),
    )
    .join("\n");
}

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

/**
 * The headers of an address: those of every rule that fits it. One that several rules give has all their values, as
 * Netlify and Cloudflare Pages send it.
 *
 * @param path of the address, without its query
 */
export function findHeaders(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of rules
    .filter((rule) => fits(rule.path, path))
    .flatMap(({ headers }) => headers)) {
    const known = found.get(name);
    found.set(name, known === undefined ? value : `${known}, ${value}`);
  }
  return found;
}

function fits(pattern: string, path: string): boolean {
  return pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : pattern === path;
}
