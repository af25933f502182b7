/**
 * robots.txt: everything may be read, and here is the list of it.
 *
 * @param sitemapUrl absolute
 */
export function buildRobots(sitemapUrl: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemapUrl}\n`;
}
