import type { GatsbyNode, Node } from "gatsby";
import {
  parseAuthors,
  parseBlockNotes,
  parseCareerFields,
  parseGlossary,
} from "../../plugins/gatsby-transformer-article";
import { toTerms } from "../content/readLists";

/** The key of the one node with all terms. */
const glossaryKey = "istilah";

/** The lists of `_data` that have nodes: their type, and what they are made of, by key. */
const lists: Readonly<Record<string, { type: string; toNodes: (yaml: string) => Record<string, object> }>> = {
  "fields.yaml": {
    type: "Field",
    toNodes: (yaml) =>
      Object.fromEntries(
        Object.entries(parseCareerFields(yaml, "").list).map(([key, { differences = {}, ...field }]) => [
          key,
          {
            ...field,
            differences: Object.entries(differences).map(([career, text]) => ({ career, text })),
          },
        ]),
      ),
  },
  "authors.yaml": { type: "Author", toNodes: (yaml) => parseAuthors(yaml, "").list },
  "notes.yaml": {
    type: "BlockNote",
    toNodes: (yaml) =>
      Object.fromEntries(
        Object.entries(parseBlockNotes(yaml, "").list).map(([key, text]) => [key, { text }]),
      ),
  },
  // One node: what an article marks depends on all terms.
  "istilah.yaml": {
    type: "Glossary",
    toNodes: (yaml) => ({ [glossaryKey]: { terms: toTerms(parseGlossary(yaml, "").list) } }),
  },
};

/** A File node of gatsby-source-filesystem, as far as it is used here. */
type FileNode = Node & { sourceInstanceName?: string; base?: string };

/** The lists of `_data` become nodes that articles can point at by their keys. */
export const onCreateNode: GatsbyNode<FileNode>["onCreateNode"] = async ({
  node,
  loadNodeContent,
  actions,
  createNodeId,
  createContentDigest,
}) => {
  if (node.internal.type !== "File" || node.sourceInstanceName !== "data") return;
  const list = lists[node.base ?? ""];
  if (list === undefined) return;
  const { toNodes, type } = list;
  // What is wrong in it is reported by createPages, with all other problems.
  for (const [key, entry] of Object.entries(toNodes(await loadNodeContent(node)))) {
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
