import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  parseAuthors,
  parseBlockNotes,
  parseCareerFields,
  parseQuiz,
  type Authors,
  type Problem,
  type QuizData,
} from "../../plugins/gatsby-transformer-article";
import { dataFolder } from "./folders";
import { ifMissing } from "./ifMissing";

/** What of the lists of `_data` the check of articles needs. */
type Lists = {
  /** Keys that `field` may have */
  fields: string[];
  /** Authors by their keys */
  authors: Authors;
  /** Statements and weights of the quiz */
  quiz: QuizData;
  /** What is wrong in the lists themselves */
  problems: Problem[];
};

/**
 * Reads the closed lists of `_data`; one that is not there is empty.
 *
 * @throws Error when one is there and cannot be read
 */
export async function readLists(): Promise<Lists> {
  const fields = parseCareerFields(await readList("fields.yaml"), "_data/fields.yaml");
  const authors = parseAuthors(await readList("authors.yaml"), "_data/authors.yaml");
  const notes = parseBlockNotes(await readList("notes.yaml"), "_data/notes.yaml");
  const quiz = parseQuiz(await readList("quiz.yaml"), "_data/quiz.yaml");
  return {
    quiz: { statements: [], weights: {}, ...quiz.list },
    fields: Object.keys(fields.list),
    authors: authors.list,
    problems: [...fields.problems, ...authors.problems, ...notes.problems, ...quiz.problems],
  };
}

function readList(name: string): Promise<string> {
  return ifMissing(readFile(join(dataFolder, name), "utf8"), "");
}
