import type { GatsbyNode, Node } from "gatsby";
import { parseAuthors, parseBlockNotes, parseCareerFields } from "../../plugins/gatsby-transformer-article";

/** The lists of `_data`: how each is read, and the node type of its entries. */
const lists = {
  "fields.yaml": { parse: parseCareerFields, type: "Field" },
  "authors.yaml": { parse: parseAuthors, type: "Author" },
  "notes.yaml": { parse: parseBlockNotes, type: "BlockNote" },
} as const;

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
  const { parse, type } = lists[base];
  const yaml: string = await loadNodeContent(node);
  // What is wrong in it is reported by createPages, with all other problems.
  const { list } = parse(yaml, `_data/${base}`);
  for (const [key, entry] of Object.entries<object | string>(list)) {
    const fields = typeof entry === "string" ? { text: entry } : entry;
    const child = {
      ...fields,
      key,
      id: createNodeId(`${type} ${key}`),
      parent: node.id,
      children: [],
      internal: { type, contentDigest: createContentDigest({ key, ...fields }) },
    };
    await actions.createNode(child);
    actions.createParentChildLink({ parent: node, child: child });
  }
};

function isListName(base: string | undefined): base is keyof typeof lists {
  return base !== undefined && base in lists;
}
