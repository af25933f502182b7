import type { GatsbyNode, Node } from "gatsby";

/** Of Gatsby's node model, what is used here. */
type NodeModel = {
  getNodesByIds: (args: { ids: readonly string[]; type: string }) => Node[];
  trackPageDependencies: (result: Node[], dependencies: { connectionType: string }) => Node[];
};

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
        resolve: (_: unknown, { ids }: { ids: string[] }, { nodeModel }: { nodeModel: NodeModel }) => {
          const articles = nodeModel.getNodesByIds({ ids, type: "Article" });
          // While its file is read again, an article is missing, and Gatsby would not know that the page waits for it.
          return articles.length === ids.length
            ? articles
            : nodeModel.trackPageDependencies(articles, { connectionType: "Article" });
        },
      },
    },
  });
};
