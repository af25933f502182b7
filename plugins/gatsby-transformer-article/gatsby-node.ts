import type { GatsbyNode, Node } from "gatsby";
import { toArticle, type ArticleNode } from "./ArticleNode";
import { articleTypes } from "./articleTypes";
import { createArticleReader } from "./files/createArticleReader";
import { joinHtml } from "./markdown/body";
import { toCover } from "./parseArticle";
import { resolveBody, type NodeModel } from "./resolveBody";

/** A File node of gatsby-source-filesystem, as far as it is used here. */
type FileNode = Node & { absolutePath: string; relativePath: string };

export const createSchemaCustomization: GatsbyNode["createSchemaCustomization"] = ({ actions }) => {
  actions.createTypes(articleTypes);
};

/** The html of an article is made when a page asks for it: pictures and other articles may change meanwhile. */
export const createResolvers: GatsbyNode["createResolvers"] = ({ createResolvers, reporter, pathPrefix }) => {
  (createResolvers as (resolvers: object) => void)({
    Article: {
      parts: {
        resolve: (node: ArticleNode, _: unknown, { nodeModel }: { nodeModel: NodeModel }) =>
          resolveBody(toArticle(node), { nodeModel, reporter, pathPrefix }),
      },
      coverHtml: {
        resolve: async (node: ArticleNode, _: unknown, { nodeModel }: { nodeModel: NodeModel }) => {
          const cover = toCover(toArticle(node));
          const body = cover && { file: node.file, body: cover.body };
          if (body === null) return null;
          return joinHtml(await resolveBody(body, { nodeModel, reporter, pathPrefix }));
        },
      },
    },
  });
};

export const shouldOnCreateNode: GatsbyNode<Node>["shouldOnCreateNode"] = ({ node }) =>
  node.internal.type === "MarkdownRemark";

const readArticle = createArticleReader();

/** Makes one Article node beside every MarkdownRemark node that comes from a file, whatever the file contains. */
export const onCreateNode: GatsbyNode<Node>["onCreateNode"] = async ({
  node,
  getNode,
  actions,
  createNodeId,
}) => {
  const file = getNode(node.parent ?? "") as FileNode | undefined;
  if (file?.internal.type !== "File") return;
  const fields = await readArticle({ absolutePath: file.absolutePath, relativePath: file.relativePath });
  // Deleted meanwhile, or edited again: then the node of that edit has an article of its own.
  const isCurrent = getNode(node.id)?.internal.contentDigest === node.internal.contentDigest;
  if (fields === null || !isCurrent) return;
  const child = {
    ...fields,
    id: createNodeId(`${node.id} >>> Article`),
    parent: node.id,
    children: [],
    // What an article says depends on its file's bytes and on this folder alone, and Gatsby's cache knows both.
    internal: { type: "Article", contentDigest: file.internal.contentDigest },
  };
  await actions.createNode(child);
  actions.createParentChildLink({ parent: node, child: child });
};
