/**
 * What the search needs to know of the site: the content of the file that the search page fetches. It is the texts
 * themselves, not an index made of them: that is three times as large, and is made of them in a few milliseconds.
 */
export type SearchData = {
  /** Newest first; of a whole site */
  articles: readonly SearchArticle[];
  terms: readonly SearchTerm[];
  majors: readonly SearchMajor[];
};

/** Kinds of article, as readers may choose among them. */
export type ArticleKind = "career" | "guide" | "internship";

export type SearchArticle = {
  /** Without the path prefix */
  path: string;
  title: string;
  kind: ArticleKind;
  /** Key of its field; absent where it has none */
  field?: string;
  /** One or two sentences */
  summary: string;
  aliases?: readonly string[];
  /** What the trade asks for, and the tools that it works with */
  skills?: readonly string[];
  tools?: readonly string[];
  tags?: readonly string[];
  /** Places in the list of majors */
  majors?: readonly number[];
  /** Of a guide */
  headings?: readonly string[];
  /** Places, in the list of terms, of those that the article explains or uses most */
  terms?: readonly number[];
};

export type SearchTerm = {
  key: string;
  term: string;
  aliases?: readonly string[];
  english?: string;
  definition: string;
};

export type SearchMajor = {
  key: string;
  name: string;
  spellings?: readonly string[];
  /** How many careers it leads to */
  careers: number;
};
