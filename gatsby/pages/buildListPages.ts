import { groupBy } from "../../src/lib/groupBy";
import { toAuthorPath, toFieldPath, toListPagePath, toTopicPath } from "../../src/lib/listPaths";
import type { ListContext } from "../../src/lib/pageContexts";
import type { PageSpec } from "./PageSpec";

/** What a list needs to know of an article. */
export type ListedArticle = {
  id: string;
  frontMatter: { field: string | null; tags: string[] | null; authors: string[] | null };
};

/** Articles on one page of a list. */
const pageSize = 24;

/**
 * The pages that list articles: the index, a page for each field and topic that has some, and one for each author of the
 * author list who has more than one.
 *
 * @param articles in the order shown
 * @param authors keys of content/_data/authors.yaml
 */
export function buildListPages(articles: readonly ListedArticle[], authors: readonly string[]): PageSpec[] {
  const byField = groupBy(articles, ({ frontMatter }) =>
    frontMatter.field === null ? [] : [frontMatter.field],
  );
  const byAuthor = groupBy(articles, ({ frontMatter }) => frontMatter.authors ?? []);
  const byTopic = groupBy(articles, ({ frontMatter }) =>
    (frontMatter.tags ?? []).flatMap((tag) => toTopicPath(tag) ?? []),
  );
  const names = new Map(
    articles.flatMap(({ frontMatter }) =>
      (frontMatter.tags ?? []).map((tag) => [toTopicPath(tag), tag] as const),
    ),
  );
  const fields = [...byField].map(([key, members]) => ({ key, count: members.length }));
  return [
    ...paginate("/", articles).map((context): PageSpec => ({
      template: "IndexTemplate",
      path: toListPagePath("/", context.page),
      context: { ...context, fields },
    })),
    ...[...byField].flatMap(([field, members]) =>
      paginate(toFieldPath(field), members).map((context): PageSpec => ({
        template: "FieldTemplate",
        path: toListPagePath(context.listPath, context.page),
        context: { ...context, field },
      })),
    ),
    ...[...byTopic].flatMap(([path, members]) =>
      paginate(path, members).map((context): PageSpec => ({
        template: "TopicTemplate",
        path: toListPagePath(path, context.page),
        context: { ...context, topic: names.get(path) ?? "" },
      })),
    ),
    ...authors
      .map((author) => ({ author, members: byAuthor.get(author) ?? [] }))
      .filter(({ members }) => members.length > 1)
      .flatMap(({ author, members }) =>
        paginate(toAuthorPath(author), members).map((context): PageSpec => ({
          template: "AuthorTemplate",
          path: toListPagePath(context.listPath, context.page),
          context: { ...context, author },
        })),
      ),
  ];
}

/** A list cut into pages; an empty one still has one page. */
function paginate(listPath: string, articles: readonly ListedArticle[]): ListContext[] {
  const pageCount = Math.max(1, Math.ceil(articles.length / pageSize));
  return Array.from({ length: pageCount }, (_, index) => ({
    ids: articles.slice(index * pageSize, (index + 1) * pageSize).map(({ id }) => id),
    listPath,
    page: index + 1,
    pageCount,
  }));
}
