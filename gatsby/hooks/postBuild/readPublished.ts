import type { Node } from "gatsby";
import { toArticle, type Article, type ArticleNode } from "../../../plugins/gatsby-transformer-article";
import { formatPairTitle } from "../../../src/lib/compare/formatPairTitle";
import type { CompareEntry, PairContext, SearchContext } from "../../../src/lib/pageContexts";
import { sitePages } from "../../../src/lib/sitePages";
import { sortArticles } from "../../../src/lib/sortArticles";
import type { Redirect } from "../../publish/redirects";

/** A page's node, as far as it is used here. */
type PageNode = { path: string; context: { id?: string } & Partial<PairContext & SearchContext> };

/** Nodes of the lists of `content/_data`, as far as they are used here. */
type FieldNode = { key: string; name: string; description: string };
type AuthorNode = { key: string; name: string };

/** What a build has made pages of. */
export type Published = {
  /** Newest first; no draft and none still to come is among them */
  articles: Article[];
  /** Of every page, without the path prefix */
  paths: ReadonlySet<string>;
  /** Addresses of comparisons the other way round, and where they are */
  reversePairs: readonly Redirect[];
  /** Careers that readers can compare */
  comparable: readonly CompareEntry[];
  /** Where what the search page searches is, without the path prefix */
  searchFile: string;
  /** Of content/_data, by key, whether or not an article names them */
  fields: readonly FieldNode[];
  authors: readonly AuthorNode[];
};

/** The pages of this build, from Gatsby's own nodes: asking the clock again might give another answer than pages have. */
export function readPublished(getNodesByType: (type: string) => Node[]): Published {
  const pages = getNodesByType("SitePage") as unknown as PageNode[];
  const shown = new Set(pages.map(({ context }) => context.id));
  return {
    articles: sortArticles(
      (getNodesByType("Article") as ArticleNode[])
        .filter(({ id }) => shown.has(id))
        .map(toArticle)
        .map((article) => ({ ...article, date: article.frontMatter.date })),
    ),
    paths: new Set(pages.map(({ path }) => path)),
    reversePairs: pages.flatMap(({ path, context: { reversePath, careers } }) =>
      reversePath === undefined || careers === undefined
        ? []
        : [{ from: reversePath, to: path, title: formatPairTitle(careers) }],
    ),
    comparable: pages.find(({ path }) => path === sitePages.compare.path)?.context.careers ?? [],
    searchFile: pages.find(({ path }) => path === sitePages.search.path)?.context.searchFile ?? "",
    fields: readList<FieldNode>("Field", getNodesByType),
    authors: readList<AuthorNode>("Author", getNodesByType),
  };
}

/** Sorted, as Gatsby promises no order of its nodes. */
function readList<Entry extends { key: string }>(
  type: string,
  getNodesByType: (type: string) => Node[],
): Entry[] {
  return (getNodesByType(type) as unknown as Entry[]).toSorted((a, b) => (a.key < b.key ? -1 : 1));
}
