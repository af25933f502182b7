import { createHash } from "node:crypto";
import type { FieldProblemCode } from "../../problems/words/frontMatterWords";

/** First segments of addresses that no article may take on any site that Gatsby builds. */
const builtInSegments: ReadonlySet<string> = new Set([
  // Where articles without a usable slug of their own have their pages.
  "_masalah",
  // Gatsby's own, in a build and in `gatsby develop`.
  "__gatsby",
  "___graphql",
  "_gatsby",
  "api",
  "dev-404-page",
  "page-data",
  "public",
  "slice-data",
  "socket-io",
  "static",
  // Names that Windows keeps for devices: a folder of that name cannot be made there.
  "aux",
  "con",
  "nul",
  "prn",
  ...Array.from({ length: 9 }, (_, index) => `com${index + 1}`),
  ...Array.from({ length: 9 }, (_, index) => `lpt${index + 1}`),
]);

/** Addresses that are reserved on every site, as slugs, for the documentation. */
export const reservedPaths: readonly string[] = [
  "/",
  ...[...builtInSegments].map((segment) => `/${segment}`),
];

/**
 * Whether a slug would take an address that something else needs: `/`, `/page-data`, `/con`.
 *
 * @param segments first segments of such addresses; those of Gatsby and Windows where none are given
 */
export function isReservedPath(slug: string, segments: ReadonlySet<string> = builtInSegments): boolean {
  const [first = ""] = slug.split("/").filter(Boolean);
  return first === "" || segments.has(first.toLowerCase());
}

/** Longest slug: file systems allow 255 bytes a name, and a shared link should fit one line. */
const maxLength = 100;

/** Rules in the order in which they are reported: a slug that breaks several gets the first one's words and one whole fix. */
const rules: readonly (readonly [FieldProblemCode, (slug: string) => boolean])[] = [
  ["slug-url", (slug) => /^(?:[a-z]+:)?\/\//i.test(slug)],
  ["slug-no-slash", (slug) => !slug.startsWith("/")],
  ["slug-query", (slug) => slug.includes("?")],
  ["slug-hash", (slug) => slug.includes("#")],
  ["slug-dots", (slug) => slug.split("/").some((segment) => /^\.+$/.test(segment))],
  ["slug-space", (slug) => /\s/.test(slug)],
  ["slug-not-ascii", (slug) => /[^\x20-\x7e]/.test(slug)],
  ["slug-capital", (slug) => /[A-Z]/.test(slug)],
  ["slug-reserved", (slug) => isReservedPath(slug)],
  ["slug-trailing-slash", (slug) => slug.endsWith("/")],
  ["slug-characters", (slug) => !/^(?:\/[a-z0-9]+(?:[-_]+[a-z0-9]+)*)+$/.test(slug)],
  ["slug-too-long", (slug) => slug.length > maxLength],
];

/** The first rule that a slug breaks, or `null` for a good slug. */
export function checkSlug(slug: string): FieldProblemCode | null {
  return rules.find(([, isBroken]) => isBroken(slug))?.[0] ?? null;
}

/** Any text to a usable slug: `"Data Engineer"` -> `/data-engineer`. Slashes are kept; `/` where nothing is left. */
export function toSlug(text: string): string {
  const segments = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[/\\]/)
    .map((segment) => segment.replace(/[^a-z0-9_]+/g, "-").replace(/^[-_]+|[-_]+$/g, ""))
    .filter(Boolean);
  return `/${segments.join("/")}`;
}

/**
 * A slug that keeps every rule, made from one that may be reserved or too long; `null` where nothing is left of it.
 *
 * @param siteSegments first segments of the site's own addresses, which it keeps clear of as well
 */
export function toUsableSlug(slug: string, siteSegments: ReadonlySet<string> = new Set()): string | null {
  const short = slug.slice(0, 100).replace(/[-_/]+$/, "");
  const joined = `/${short.slice(1).replaceAll("/", "-")}`;
  const isUsable = (candidate: string): boolean =>
    checkSlug(candidate) === null && !isReservedPath(candidate, siteSegments);
  return [short, joined, `${short}-karier`].find(isUsable) ?? null;
}

/** A good slug as near as possible to a bad one, or `null` where nothing usable is left. */
export function suggestSlug(slug: string): string | null {
  return toUsableSlug(toSlug(slug.replace(/^(?:[a-z]+:)?\/\/[^/]*/i, "").replace(/[?#].*$/s, "")));
}

/**
 * The slug for a title: `UI/UX Designer` -> `/ui-ux-designer`. `null` where the title has no letter of a-z and no digit.
 *
 * @param siteSegments first segments of the site's own addresses
 */
export function toTitleSlug(title: string, siteSegments?: ReadonlySet<string>): string | null {
  return toUsableSlug(toSlug(title.replace(/[/\\]/g, " ")), siteSegments);
}

/** Something to show for an article without a title: `data-engineer/index.md` -> `Data engineer`. */
export function toFileTitle(file: string): string {
  const segments = file
    .replace(/\.[^./]*$/, "")
    .split("/")
    .filter(Boolean);
  const name = segments.at(-1) === "index" ? (segments.at(-2) ?? "index") : (segments.at(-1) ?? "");
  const words = name.replace(/[-_\s]+/g, " ").trim();
  return words === "" ? "Tanpa judul" : words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * Where an article's page is: at its slug, or, where that is unusable (or taken), at an address made from the file's,
 * so that the writer finds the page and the problem.
 *
 * @param file path below the content folder, with `/`
 * @example toArticlePath(null, "rusak/index.md") // "/_masalah/rusak/index/"
 */
export function toArticlePath(slug: string | null, file: string): string {
  if (slug !== null) return `${slug}/`;
  const name = file.replace(/\.md$/, "");
  const address = toSlug(name);
  if (address === `/${name}`) return `/_masalah${address}/`;
  // The address lost something of the name, so two files could share it.
  const digest = createHash("sha256").update(file).digest("hex").slice(0, 8);
  return `/_masalah${address === "/" ? "/" : `${address.slice(0, 100)}-`}${digest}/`;
}
