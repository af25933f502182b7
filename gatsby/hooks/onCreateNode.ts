import type { GatsbyNode, Node } from "gatsby";
import { parseList } from "../pages/parseList";

/** The lists of `_data` and the node type of their entries. */
const typeByFile: Readonly<Record<string, string>> = { "fields.yaml": "Field", "authors.yaml": "Author" };

/** Every entry of a list in `_data` becomes a node that articles can point at by its key. */
export const onCreateNode: GatsbyNode<Node & { sourceInstanceName?: string; base: string }>["onCreateNode"] = async ({
  node,
  loadNodeContent,
  actions,
  createNodeId,
  createContentDigest,
  reporter,
}) => {
  const type = typeByFile[node.base];
  if (node.internal.type !== "File" || node.sourceInstanceName !== "data" || type === undefined) return;
  const { entries, fault } = parseList(await loadNodeContent(node));
  if (fault !== null) reporter.error(`_data/${node.base}: ${fault}`);
  for (const entry of entries) {
    const child = {
      ...entry,
      id: createNodeId(`${type} ${entry.key}`),
      parent: node.id,
      children: [],
      internal: { type, contentDigest: createContentDigest(entry) },
    };
    await actions.createNode(child);
    actions.createParentChildLink({ parent: node, child: child as unknown as Node });
  }
};
