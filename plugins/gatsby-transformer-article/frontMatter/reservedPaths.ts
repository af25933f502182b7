/**
 * Addresses of this site that are no article, so that a link to one is not taken for dead. A path that ends in `/*`
 * stands for all below it. A page that the site gains is added here.
 */
export const sitePaths: readonly string[] = ["/", "/luring/", "/privasi/", "/tentang/"];

/**
 * First segments of addresses that no article may take, with why. The one list: the slug check reads it,
 * and a page that the site gains later is added here.
 */
const reservedSegments: ReadonlySet<string> = new Set([
  // Pages of this site.
  "404",
  "bandingkan",
  "bidang",
  "cari",
  "halaman",
  "kuis",
  "luring",
  "penulis",
  "privasi",
  "tentang",
  "topik",
  // Files and folders of this site's build.
  "_masalah",
  "assets",
  "fonts",
  "icons",
  "og",
  "pagefind",
  "rss",
  "sitemap",
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

/** Every reserved address, as a slug, for the documentation. */
export const reservedPaths: readonly string[] = [
  "/",
  ...[...reservedSegments].map((segment) => `/${segment}`),
];

/** Whether a slug would take an address that the site, Gatsby or Windows needs: `/`, `/cari`, `/bidang/data`. */
export function isReservedPath(slug: string): boolean {
  const [first = ""] = slug.split("/").filter(Boolean);
  return first === "" || reservedSegments.has(first.toLowerCase());
}
