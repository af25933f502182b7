import { existsSync, readFileSync } from "node:fs";
import type { GatsbyNode, Node } from "gatsby";
import { toArticle, toFields, type ArticleNode } from "./ArticleNode";
import { articleTypes } from "./articleTypes";
import { joinHtml } from "./markdown/body";
import { parseArticle, toCover } from "./parseArticle";
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

/** Makes one Article node beside every MarkdownRemark node that comes from a file, whatever the file contains. */
export const onCreateNode: GatsbyNode<Node>["onCreateNode"] = async ({
  node,
  getNode,
  actions,
  createNodeId,
  createContentDigest,
}) => {
  const file = getNode(node.parent ?? "") as FileNode | undefined;
  if (file?.internal.type !== "File") return;
  // The bytes themselves: what Gatsby passes on has lost the encoding, the line ends and the lines of the front matter.
  // Read synchronously, so that of two quick edits the later one is also read later.
  const bytes = readBytes(file.absolutePath);
  // Deleted in the meantime: its node is about to go as well.
  if (bytes === null) return;
  const fields = toFields(parseArticle(bytes, file.relativePath));
  const child = {
    ...fields,
    id: createNodeId(`${node.id} >>> Article`),
    parent: node.id,
    children: [],
    // As a string: the digest of an object takes three times as long.
    internal: { type: "Article", contentDigest: createContentDigest(JSON.stringify(fields)) },
  };
  await actions.createNode(child);
  actions.createParentChildLink({ parent: node, child: child });
};

/** @throws Error when the file is there but can't be read */
function readBytes(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (existsSync(path)) throw error;
    return null;
  }
}
