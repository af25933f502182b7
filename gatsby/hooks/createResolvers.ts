import type { GatsbyNode, Node } from "gatsby";
import { buildTermFinder, type TermFinder } from "../../src/lib/glossary/buildTermFinder";
import { markParts, type MarkablePart } from "../../src/lib/glossary/markTerms";
import type { Term } from "../../src/lib/glossary/Term";

/** Of Gatsby's node model, what is used here. */
type NodeModel = {
  getNodesByIds: (args: { ids: readonly string[]; type: string }) => Node[];
  findOne: (args: { type: string; query: object }) => Promise<Node | null>;
  trackPageDependencies: (result: Node[], dependencies: { connectionType: string }) => Node[];
};

/** Of an article node and of GraphQL's description of a field, what is used here. */
type ArticleNode = { frontMatter: { glossary: boolean | null } };
type FieldInfo = { schema: { getType: (name: string) => { getFields: () => { parts: Resolver } } } };
type Resolver = {
  resolve: (source: object, args: object, context: object, info: object) => Promise<MarkablePart[]>;
};

/** The finder of the glossary as it was asked for last. */
let last: { digest: string; find: TermFinder } | null = null;

export const createResolvers: GatsbyNode["createResolvers"] = ({ createResolvers, pathPrefix }) => {
  (createResolvers as (resolvers: object) => void)({
    Query: {
      /**
       * `articles(ids: …)`: the articles that a page's context names, in that order. `allArticle(filter: …)` would give
       * the same, but to Gatsby a page with such a query depends on every article there is: after one edit it would
       * query all lists and all articles again.
       */
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
    Article: {
      /** The body, in which terms lead to the glossary; feeds and others take `parts`, without. */
      markedParts: {
        type: "[ArticlePart!]!",
        resolve: async (
          article: ArticleNode,
          args: object,
          context: { nodeModel: NodeModel },
          info: FieldInfo,
        ) => {
          const { parts: body } = info.schema.getType("Article").getFields();
          const parts = await body.resolve(article, args, context, info);
          const glossary = await context.nodeModel.findOne({ type: "Glossary", query: {} });
          if (glossary === null || article.frontMatter.glossary === false) return parts;
          const digest = glossary.internal.contentDigest;
          if (last?.digest !== digest)
            last = { digest, find: buildTermFinder((glossary as unknown as { terms: Term[] }).terms) };
          return markParts(parts, last.find, pathPrefix);
        },
      },
    },
  });
};
