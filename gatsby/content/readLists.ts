import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  parseAuthors,
  parseBlockNotes,
  parseCareerFields,
  parseGlossary,
  parseMajors,
  parseQuiz,
  type Authors,
  type CareerFields,
  type Glossary,
  type Problem,
  type QuizData,
} from "../../plugins/gatsby-transformer-article";
import type { Term } from "../../src/lib/glossary/Term";
import type { Major } from "../../src/lib/majors/buildMajorFinder";
import { dataFolder } from "./folders";
import { ifMissing } from "./ifMissing";

/** The lists of `_data`. */
export type Lists = {
  /** By the keys that `field` may have */
  fields: CareerFields;
  /** Authors by their keys */
  authors: Authors;
  /** In the order of the list */
  terms: Term[];
  /** In the order of the list */
  majors: Major[];
  /** Statements and weights of the quiz */
  quiz: QuizData;
};

/**
 * Reads the closed lists of `_data`; one that is not there is empty.
 *
 * @throws Error when one is there and cannot be read
 */
export async function readLists(): Promise<{ lists: Lists; problems: Problem[] }> {
  const fields = parseCareerFields(await readList("fields.yaml"), "_data/fields.yaml");
  const authors = parseAuthors(await readList("authors.yaml"), "_data/authors.yaml");
  const notes = parseBlockNotes(await readList("notes.yaml"), "_data/notes.yaml");
  const glossary = parseGlossary(await readList("istilah.yaml"), "_data/istilah.yaml");
  const quiz = parseQuiz(await readList("quiz.yaml"), "_data/quiz.yaml");
  const majors = parseMajors(await readList("jurusan.yaml"), "_data/jurusan.yaml");
  return {
    lists: {
      fields: fields.list,
      authors: authors.list,
      quiz: { statements: [], weights: {}, ...quiz.list },
      terms: toTerms(glossary.list),
      majors: Object.entries(majors.list).map(([key, major]) => ({ key, ...major, fullName: major.fullName ?? null })),
    },
    problems: [fields, authors, notes, quiz, glossary, majors].flatMap(({ problems }) => problems),
  };
}

function readList(name: string): Promise<string> {
  return ifMissing(readFile(join(dataFolder, name), "utf8"), "");
}

/** The terms of a list, in its order. */
export function toTerms(glossary: Glossary): Term[] {
  return Object.entries(glossary).map(([key, { english = null, marks = null, ...term }]) => ({
    key,
    ...term,
    english,
    marks,
  }));
}
