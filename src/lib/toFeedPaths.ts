/**
 * Where the feeds of a list are: beside its first page.
 *
 * @param listPath begins and ends with `/`
 */
export const toFeedPaths = (listPath: string): { rss: string; json: string } => ({
  rss: `${listPath}rss.xml`,
  json: `${listPath}feed.json`,
});
