import type { Feed } from "./Feed";

/** A feed as JSON Feed 1.1. */
export function buildJsonFeed({ title, description, language, homeUrl, jsonUrl, items }: Feed): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: homeUrl,
    feed_url: jsonUrl,
    description,
    language,
    items: items.map(({ id, url, published, updated, ...item }) => ({
      id,
      url,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      date_published: published.toISOString(),
      ...(updated && { date_modified: updated.toISOString() }),
      ...(item.authors.length > 0 && { authors: item.authors.map((name) => ({ name })) }),
      ...(item.categories.length > 0 && { tags: item.categories }),
    })),
  });
}
