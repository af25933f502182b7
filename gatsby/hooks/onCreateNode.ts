import type { GatsbyNode, Node } from "gatsby";
import { parseAuthors, parseCareerFields, parseGlossary } from "../../plugins/gatsby-transformer-article";
import { toTerms } from "../content/readLists";

/** The lists of `_data` that have nodes: how each is read, and the type of its nodes. */
const lists = {
  "fields.yaml": { type: "Field", toNodes: (yaml: string) => parseCareerFields(yaml, "").list },
  "authors.yaml": { type: "Author", toNodes: (yaml: string) => parseAuthors(yaml, "").list },
  // One node: each article's marks depend on all terms.
  "istilah.yaml": {
    type: "Glossary",
    toNodes: (yaml: string) => ({ [glossaryKey]: { terms: toTerms(parseGlossary(yaml, "").list) } }),
  },
} as const;

/** The key of the one node with all terms. */
export const glossaryKey = "istilah";

/** A File node of gatsby-source-filesystem, as far as it is used here. */
type FileNode = Node & { sourceInstanceName?: string; base?: string };

/** Every entry of a list in `_data` becomes a node that articles can point at by its key. */
export const onCreateNode: GatsbyNode<FileNode>["onCreateNode"] = async ({
  node,
  loadNodeContent,
  actions,
  createNodeId,
  createContentDigest,
}) => {
  const { base } = node;
  if (node.internal.type !== "File" || node.sourceInstanceName !== "data" || !isListName(base)) return;
  const { toNodes, type } = lists[base];
  // What is wrong in it is told by createPages, with all other problems.
  const entries = toNodes(await loadNodeContent(node));
  for (const [key, entry] of Object.entries<object>(entries)) {
    const child = {
      ...entry,
      key,
      id: createNodeId(`${type} ${key}`),
      parent: node.id,
      children: [],
      internal: { type, contentDigest: createContentDigest({ key, ...entry }) },
    };
    await actions.createNode(child);
    actions.createParentChildLink({ parent: node, child: child });
  }
};

function isListName(base: string | undefined): base is keyof typeof lists {
  return base !== undefined && base in lists;
}
