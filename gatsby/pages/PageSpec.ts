import type {
  ArticleContext,
  AskContext,
  AuthorContext,
  CompareContext,
  FieldContext,
  GlossaryContext,
  IndexContext,
  OpenDataContext,
  PaperQuizContext,
  PosterContext,
  SheetsContext,
  TeachingContext,
  MapContext,
  PairContext,
  QuizContext,
  MajorsContext,
  SearchContext,
  TopicContext,
} from "../../src/lib/pageContexts";

/** A page to create, as data: `path` begins and ends with `/`. */
export type PageSpec =
  | { template: "ArticleTemplate"; path: string; context: ArticleContext }
  | { template: "IndexTemplate"; path: string; context: IndexContext }
  | { template: "FieldTemplate"; path: string; context: FieldContext }
  | { template: "TopicTemplate"; path: string; context: TopicContext }
  | { template: "AuthorTemplate"; path: string; context: AuthorContext }
  | { template: "QuizTemplate"; path: string; context: QuizContext }
  | { template: "CompareTemplate"; path: string; context: CompareContext }
  | { template: "PairTemplate"; path: string; context: PairContext }
  | { template: "MapTemplate"; path: string; context: MapContext }
  | { template: "SearchTemplate"; path: string; context: SearchContext }
  | { template: "GlossaryTemplate"; path: string; context: GlossaryContext }
  | { template: "MajorsTemplate"; path: string; context: MajorsContext }
  | { template: "AskTemplate"; path: string; context: AskContext }
  | { template: "OpenDataTemplate"; path: string; context: OpenDataContext }
  | { template: "TeachingTemplate"; path: string; context: TeachingContext }
  | { template: "PaperQuizTemplate"; path: string; context: PaperQuizContext }
  | { template: "PosterTemplate"; path: string; context: PosterContext }
  | { template: "SheetsTemplate"; path: string; context: SheetsContext };
