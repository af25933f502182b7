import { isHashed } from "../../../src/lib/isHashed";
import { sitePages } from "../../../src/lib/sitePages";
import { buildContentPolicy, type InlineCode } from "./contentPolicy";
import type { HeaderRule } from "./headerRules";

/** What the headers depend on. */
type HeaderFacts = {
  code: Readonly<InlineCode>;
  /** Files of the site's first level, by name */
  files: readonly string[];
  /** Begins with `/` where there is one, otherwise empty */
  pathPrefix: string;
};

/** Cloudflare Pages ignores a longer line, and what comes after so many rules. */
const most = { line: 2_000, rules: 100 };

const forever = ["Cache-Control", "public, max-age=31536000, immutable"] as const;

/**
 * The headers of the published site. Hosts join the rules that fit an address, so no header comes twice: pages have no
 * Cache-Control here and get the hosts' own, `public, max-age=0, must-revalidate`.
 *
 * @throws Error when a host would ignore some of it
 */
export function buildHeaders({ code, files, pathPrefix }: HeaderFacts): HeaderRule[] {
  const rules: HeaderRule[] = [
    {
      path: "/*",
      headers: [
        ["Content-Security-Policy", buildContentPolicy(code, { meta: false })],
        ["X-Content-Type-Options", "nosniff"],
        ["Referrer-Policy", "strict-origin-when-cross-origin"],
        ["Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"],
        ["Strict-Transport-Security", "max-age=31536000"],
      ],
    },
    { path: "/static/*", headers: [forever] },
    // What other sites' scripts may read; the pages are for people.
    { path: `${sitePages.openData.path}*`, headers: [["Access-Control-Allow-Origin", "*"]] },
    ...files.flatMap((file): HeaderRule[] => {
      if (isHashed(`/${file}`)) return [{ path: `/${file}`, headers: [forever] }];
      return file === "sw.js" ? [{ path: `/${file}`, headers: [["Cache-Control", "no-cache"]] }] : [];
    }),
  ];
  check(rules, code);
  return rules.map(({ path, headers }) => ({ path: pathPrefix + path, headers }));
}

function check(rules: readonly HeaderRule[], { scripts, styles }: Readonly<InlineCode>): void {
  if (rules.length > most.rules)
    throw new Error(`There are ${rules.length} rules for headers; Cloudflare Pages takes ${most.rules}.`);
  for (const [name, value] of rules.flatMap(({ headers }) => headers)) {
    // Two spaces before the name, a colon and a space after it.
    const length = name.length + value.length + 4;
    if (length < most.line) continue;
    throw new Error(
      `The header ${name} would be ${length} characters long; Cloudflare Pages takes ${most.line}. The pages hold ` +
        `${new Set(scripts).size} different inline scripts and ${new Set(styles).size} different inline stylesheets: ` +
        "what differs from page to page must be a file of its own or a data attribute.",
    );
  }
}

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
