import { existsSync } from "node:fs";
import { readdir, readFile, rm } from "node:fs/promises";
import { resolve } from "node:path";
import type { BuildArgs } from "gatsby";
import { toFeedPaths } from "../../../src/lib/listPaths";
import { site } from "../../../src/lib/site";
import { toUrl } from "../../../src/lib/toUrl";
import { buildJsonFeed, buildRss, type FeedItem } from "../../publish/feeds/Feed";
import { findFeedLists } from "../../publish/feeds/findFeedLists";
import { toFeedItem } from "../../publish/feeds/toFeedItem";
import type { Published } from "./readPublished";
import { writePublished } from "./writePublished";

/** Asks for the bodies of some articles, with pictures and links filled in: only a query resolves them. */
const query = `query FeedBodies($ids: [String!]!) {
  allArticle(filter: { id: { in: $ids } }) {
    nodes { id parts { html facts factsHeading } coverHtml }
  }
}`;
type FeedBodies = {
  allArticle: {
    nodes: ({ id: string } & Pick<Parameters<typeof toFeedItem>[1], "parts" | "coverHtml">)[];
  };
};

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

  const answer = await graphql<FeedBodies>(query, { ids: [...listed.keys()] });
  if (answer.data === undefined || answer.errors)
    throw new Error(`No bodies for feeds: ${String(answer.errors)}`);
  const items = new Map<string, FeedItem>();
  for (const { id, parts, coverHtml } of answer.data.allArticle.nodes) {
    const article = listed.get(id);
    if (article === undefined) continue;
    // Blocks of facts among the text are taken from the page; most articles have none.
    const page = parts.some(({ facts }) => facts !== null)
      ? await readFile(resolve("public", `.${article.path}index.html`), "utf8")
      : "";
    items.set(id, toFeedItem(article, { parts, coverHtml, page, names, pathPrefix: basePath }));
  }

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
