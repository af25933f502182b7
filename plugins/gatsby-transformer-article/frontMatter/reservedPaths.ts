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
