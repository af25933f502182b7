import type { Card } from "./card/buildCardHtml";
import type { QuizCareer } from "./quiz/rankCareers";
import type { Trait } from "./quiz/traits";
import type { FrameLine, Problem, Severity } from "../../plugins/gatsby-transformer-article";

/** A link to another article; `path` without the path prefix. */
export type ArticleLink = { path: string; title: string };

/** A problem as the preview shows it. */
export type FramedProblem = Problem & {
  /** The lines around it */
  frame: FrameLine[];
  /** Address of its explanation in the writers' guide; the preview has no path prefix */
  guideHref: string;
};

/** A file that has problems, and the first of its worst. */
export type ProblemFile = {
  file: string;
  /** Where its page is, without the path prefix; `null` where it makes no page */
  path: string | null;
  counts: Record<Severity, number>;
  first: Pick<Problem, "severity" | "code" | "line" | "message">;
};

/** All problems of the content folder, file by file, the worst first. */
export type ProblemSummary = {
  counts: Record<Severity, number>;
  /** Those shown */
  files: ProblemFile[];
  /** All there are */
  fileCount: number;
};

/** Who wrote an article. */
export type ArticleAuthor = {
  name: string;
  /** Their own page, absolute */
  url: string | null;
  affiliation: string | null;
  /** Their page here, without the path prefix; only where they have written more than one article */
  path: string | null;
};

/** Page context of an article: what its own node can't say. */
export type ArticleContext = {
  /** The Article node */
  id: string;
  authors: ArticleAuthor[];
  /** Whether the salary row at the same place is older than 24 months at the day of the build */
  oldSalary: boolean[];
  /** Article nodes that go with this one, nearest first */
  related: string[];
  /** Comparisons with other careers, by the others' titles */
  comparisons: ArticleLink[];
  /** Where one asks about it and reports what is wrong, without the path prefix */
  askPath: string;
  /** The article of its field that was published before this one */
  previous: ArticleLink | null;
  /** The article of its field that was published after this one */
  next: ArticleLink | null;
  /** What to tell the writer; in the preview only */
  problems?: FramedProblem[];
};

/** Page context of one page of a list. */
export type ListContext = {
  /** Article nodes on this page, in the order shown */
  ids: string[];
  /** Where the list's first page is, without the path prefix; Gatsby keeps the name `path` for a page's own */
  listPath: string;
  /** From 1 */
  page: number;
  pageCount: number;
};

/** Page context of the index. */
export type IndexContext = ListContext & {
  /** Keys of the fields that have articles, and how many */
  fields: { key: string; count: number }[];
  /** What to tell writers; in the preview only */
  problems?: ProblemSummary;
};

/** Page context of a field's list; `field` is its key. */
export type FieldContext = ListContext & { field: string };

/** Page context of a topic's list; `topic` is a tag as an article writes it. */
export type TopicContext = ListContext & { topic: string };

/** Page context of an author's list; `author` is the key. */
export type AuthorContext = ListContext & { author: string };

/** Some of a list, and how many there are in all. */
export type PartOf<Item> = { shown: Item[]; count: number };

/** Page context of the search. */
export type SearchContext = {
  /** Where the file is that holds what is searched, without the path prefix */
  searchFile: string;
  /** The articles by field; those without one come last, under `null` */
  fields: { key: string | null; name: string; articles: PartOf<ArticleLink> }[];
  /** Those of the glossary, in its order */
  terms: { key: string; term: string }[];
};

/** Page context of the glossary. */
export type GlossaryContext = {
  /** In the order of the alphabet */
  terms: {
    key: string;
    term: string;
    aliases: string[];
    english: string | null;
    definition: string;
    seeAlso: { key: string; term: string }[];
    /** Those that use it most come first */
    articles: PartOf<ArticleLink>;
  }[];
};

/** Page context of the list of majors. */
export type MajorsContext = {
  /** Those that lead to a career, in the order of the list */
  majors: {
    key: string;
    name: string;
    fullName: string | null;
    school: "smk" | "kampus";
    careers: PartOf<ArticleLink>;
  }[];
  /** The careers that name a major, by title */
  careers: PartOf<ArticleLink & { majors: { key: string; name: string; school: "smk" | "kampus" }[] }>;
};

/** A career in the quiz; addresses without the path prefix. */
export type QuizEntry = QuizCareer & {
  path: string;
  /** Why its weights are what they are */
  why: string;
  /** Whether its article has a weekend project */
  hasProject: boolean;
};

/** Page context of the quiz. */
export type QuizContext = {
  /** Article nodes of its careers */
  ids: string[];
  statements: { trait: Trait; text: string }[];
  careers: QuizEntry[];
};

/** A career that can be compared; addresses without the path prefix. */
export type CompareEntry = {
  /** The Article node */
  id: string;
  /** In addresses of comparisons */
  name: string;
  title: string;
  /** Where its article is */
  articlePath: string;
  /** Key of its field */
  field: string | null;
  /** Careers that its writer names as near */
  onward: ArticleLink[];
};

/** Page context of the comparison of two careers. */
export type PairContext = {
  /** Article nodes, in the order of the careers */
  ids: string[];
  careers: CompareEntry[];
  /** Where the same comparison would be the other way round: it redirects here */
  reversePath: string;
  /** Other comparisons with one of the two */
  others: ArticleLink[];
};

/** Page context of the page that leads to comparisons. */
export type CompareContext = {
  /** Article nodes of the careers */
  ids: string[];
  careers: CompareEntry[];
  /** The comparisons there are: of one field, or of two (`null`) */
  pairs: (ArticleLink & { field: string | null })[];
};

/** Page context of the map. */
export type MapContext = {
  /** Article nodes of its careers */
  ids: string[];
  careers: (Pick<CompareEntry, "name" | "title" | "articlePath" | "field"> & {
    /** Names of careers that its writer names as near */
    near: string[];
    /** Names of its steps, from the first */
    levels: string[];
  })[];
  /** Careers that there are, whether or not they found room */
  count: number;
};

/** Page context of the page about the open data; addresses without the path prefix. */
export type OpenDataContext = {
  /** Article nodes of the careers that have a card */
  ids: string[];
  /** The day of the last change of a career, `YYYY-MM-DD` */
  date: string | null;
  /** Careers that there are */
  count: number;
  cards: (Omit<Card, "url"> & { path: string })[];
};

/** Page context of the page where readers ask and report. */
export type AskContext = {
  /** Article nodes of its careers */
  ids: string[];
  careers: {
    /** In addresses; the anchor of its place */
    name: string;
    title: string;
    /** Where its article is */
    path: string;
    /** Its figures of pay, each in words that name it */
    rows: string[];
  }[];
};

/** Page context of the teachers' pack. */
export type TeachingContext = {
  /** Article nodes of the careers that have a sheet */
  ids: string[];
  /** Where each sheet is */
  sheets: ArticleLink[];
};

/** Page context of the quiz on paper: the statements and weights of the quiz. */
export type PaperQuizContext = Pick<QuizContext, "ids" | "statements"> & {
  careers: Pick<QuizEntry, "slug" | "title" | "weights">[];
};

/** Page context of the poster. */
export type PosterContext = {
  /** Where the picture is that leads to the index */
  qrPath: string;
};

/** Page context of careers' sheets: of one, or of all. */
export type SheetsContext = {
  /** Article nodes, in the order of the sheets */
  ids: string[];
  careers: {
    /** In addresses */
    name: string;
    /** Where the picture is that leads to the article */
    qrPath: string;
    /** Whether the salary row at the same place is older than 24 months at the day of the build */
    oldSalary: boolean[];
  }[];
};
