import type { GatsbyNode, Node } from "gatsby";

/** Of Gatsby's node model, what is used here. */
type NodeModel = { getNodesByIds: (args: { ids: readonly string[]; type: string }) => Node[] };

/**
 * `articles(ids: …)`: the articles that a page's context names, in that order. `allArticle(filter: …)` would give the
 * same, but to Gatsby a page with such a query depends on every article there is: after one edit it would query all
 * lists and all articles again.
 */
export const createResolvers: GatsbyNode["createResolvers"] = ({ createResolvers }) => {
  (createResolvers as (resolvers: object) => void)({
    Query: {
      articles: {
        type: "[Article!]!",
        args: { ids: "[String!]!" },
        resolve: (_: unknown, { ids }: { ids: string[] }, { nodeModel }: { nodeModel: NodeModel }) =>
          nodeModel.getNodesByIds({ ids, type: "Article" }),
      },
    },
  });
};
