import { setTimeout as wait } from "node:timers/promises";
import type { Node } from "gatsby";
import { toArticle, type ArticleNode } from "../../plugins/gatsby-transformer-article";

/** A File node of gatsby-source-filesystem, as far as it is used here. */
type FileNode = Node & { sourceInstanceName: string; relativePath: string };

/** How long an article may take to follow its file, in milliseconds: a file of 50 MB takes some seconds. */
const patience = 60_000;

/**
 * The articles, once each Markdown file has its own. `gatsby develop` creates pages after a change without waiting for
 * the nodes that plugins make of a changed file: an article that came later would show only after the next change.
 */
export async function readArticles(getNodesByType: (type: string) => Node[]) {
  const deadline = Date.now() + patience;
  for (;;) {
    const nodes = getNodesByType("Article") as ArticleNode[];
    const files = (getNodesByType("File") as unknown as FileNode[]).filter(
      ({ sourceInstanceName }) => sourceInstanceName === "content",
    );
    const there = new Set(nodes.map(({ file }) => file));
    // A file whose content changed has lost its old article already: Gatsby deletes a node's children with it.
    const isWhole = files.every(
      ({ internal, relativePath }) => internal.mediaType !== "text/markdown" || there.has(relativePath),
    );
    if (isWhole || Date.now() > deadline) return { articles: nodes.map(toArticle), files };
    await wait(20);
  }
}
