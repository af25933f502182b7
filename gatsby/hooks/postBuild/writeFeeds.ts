import { existsSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { resolve } from "node:path";
import type { BuildArgs } from "gatsby";
import { toFeedPaths } from "../../../src/lib/listPaths";
import { site } from "../../../src/lib/site";
import { toUrl } from "../../../src/lib/toUrl";
import { buildJsonFeed, buildRss } from "../../publish/feeds/Feed";
import { findFeedLists } from "../../publish/feeds/findFeedLists";
import { toFeedItem } from "../../publish/feeds/toFeedItem";
import type { Published } from "./readPublished";
import { writePublished } from "./writePublished";

/** Asks for the html of some articles, with pictures and links filled in: only a query resolves it. */
const query = `query FeedHtml($ids: [String!]!) {
  allArticle(filter: { id: { in: $ids } }) {
    nodes { id html coverHtml }
  }
}`;
type FeedHtml = { allArticle: { nodes: { id: string; html: string; coverHtml: string | null }[] } };

/** Writes the feeds of all articles and of each field, beside the pages that list the same. */
export async function writeFeeds(
  { articles, paths, fields, authors }: Published,
  { graphql, basePath }: Pick<BuildArgs, "graphql" | "basePath">,
): Promise<void> {
  const names = {
    fields: new Map(fields.map(({ key, name }) => [key, name])),
    authors: new Map(authors.map(({ key, name }) => [key, name])),
  };
  const lists = findFeedLists(articles, fields);
  const listed = new Map(lists.flatMap((list) => list.articles.map((article) => [article.id, article])));

  const answer = await graphql<FeedHtml>(query, { ids: [...listed.keys()] });
  if (answer.data === undefined || answer.errors)
    throw new Error(`No html for feeds: ${String(answer.errors)}`);
  const items = new Map(
    answer.data.allArticle.nodes.flatMap(({ id, html, coverHtml }) => {
      const article = listed.get(id);
      const options = { html: { body: html, cover: coverHtml }, names, pathPrefix: basePath };
      return article === undefined ? [] : [[id, toFeedItem(article, options)]];
    }),
  );

  for (const list of lists) {
    const feedPaths = toFeedPaths(list.path);
    const feed = {
      title: list.title,
      description: list.description,
      language: site.language,
      homeUrl: toUrl(`${basePath}${list.path}`),
      rssUrl: toUrl(`${basePath}${feedPaths.rss}`),
      jsonUrl: toUrl(`${basePath}${feedPaths.json}`),
      items: list.articles.flatMap(({ id }) => items.get(id) ?? []),
    };
    await writePublished(`.${feedPaths.rss}`, buildRss(feed));
    await writePublished(`.${feedPaths.json}`, buildJsonFeed(feed));
  }
  await dropStaleFeeds(paths);
}

/** `public/` is kept between builds: a field that has lost its last article has no page, and must have no feed. */
async function dropStaleFeeds(paths: ReadonlySet<string>): Promise<void> {
  const folder = resolve("public/bidang");
  const fields = existsSync(folder) ? await readdir(folder) : [];
  const stale = fields.map((field) => `/bidang/${field}/`).filter((path) => !paths.has(path));
  const files = stale.map(toFeedPaths).flatMap(({ rss, json }) => [rss, json]);
  await Promise.all(files.map((file) => rm(resolve("public", `.${file}`), { force: true })));
}
