import type { HeaderRule } from "./HeaderRule";

/** What nginx includes, by the place where it may. */
export type NginxHeaders = {
  /** Into `http`: for each header a variable with its value for the address asked for */
  maps: string;
  /** Into `server`: what sends them. A header without a value is not sent. */
  lines: string;
};

/** Of pages, and of whatever has no rule of its own; other hosts send this by themselves. */
const usualCaching = "public, max-age=0, must-revalidate";

/**
 * The headers of `_headers` for nginx, which takes the first value that fits an address; no header has two.
 *
 * @throws Error when nginx would take a part of a value for a variable
 */
export function buildNginxHeaders(rules: readonly HeaderRule[]): NginxHeaders {
  const values = new Map<string, string[]>([["Cache-Control", [`default ${quote(usualCaching)}`]]]);
  for (const { path, headers } of rules) {
    for (const [name, value] of headers) {
      const own = values.get(name) ?? [];
      values.set(name, own);
      own.push(`${toPattern(path)} ${quote(value)}`);
    }
  }
  const entries = [...values];
  return {
    maps: entries
      .map(([name, own]) => `map $uri ${toVariable(name)} {\n${own.map((one) => `  ${one};\n`).join("")}}\n`)
      .join(""),
    lines: entries.map(([name]) => `add_header ${name} ${toVariable(name)} always;\n`).join(""),
  };
}

/** An address as it is, or what begins alike. */
function toPattern(path: string): string {
  return path.endsWith("*")
    ? quote(`~^${path.slice(0, -1).replace(/[.+?()[\]{}|^$\\]/g, "\\$&")}`)
    : quote(path);
}

function toVariable(header: string): string {
  return `$site_${header.toLowerCase().replaceAll("-", "_")}`;
}

function quote(text: string): string {
  if (text.includes("$")) throw new Error(`nginx has no way to write a "$": ${text}`);
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
