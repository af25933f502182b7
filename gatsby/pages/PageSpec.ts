import type {
  ArticleContext,
  AuthorContext,
  FieldContext,
  IndexContext,
  QuizContext,
  TopicContext,
} from "../../src/lib/pageContexts";

/** A page to create, as data: `path` begins and ends with `/`. */
export type PageSpec =
  | { template: "ArticleTemplate"; path: string; context: ArticleContext }
  | { template: "IndexTemplate"; path: string; context: IndexContext }
  | { template: "FieldTemplate"; path: string; context: FieldContext }
  | { template: "TopicTemplate"; path: string; context: TopicContext }
  | { template: "AuthorTemplate"; path: string; context: AuthorContext }
  | { template: "QuizTemplate"; path: string; context: QuizContext };
