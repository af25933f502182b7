import type { HeaderRule } from "./HeaderRule";

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
