import { hash } from "node:crypto";
import type { ParsedFields } from "../frontMatter/check/parseFrontMatter";
import type { Place } from "../frontMatter/read/readYaml";
import { buildProblem, type Problem } from "../problems/Problem";
import { hintOnce, type Hint } from "../problems/hintOnce";
import { findMoney, type Money } from "./findMoney";
import { findRun, type Prose } from "./findProse";
import { findSlips } from "./findSlips";
import { countWords, splitClauses, splitSentences } from "./sentences";

/** What of an article's prose is compared with other articles. Plain data: it is stored in a GraphQL node. */
export type Writing = {
  /** Headings and sentences, to find those that other articles have too. */
  phrases: (FilePlace & { kind: "heading" | "sentence"; key: string })[];
  /** Amounts of money, to find those that no row of `salary` has; a fact stands beside its own year. */
  money: (FilePlace & Omit<Money, "at"> & { isFact: boolean })[];
};

/** Counts from 1. */
type FilePlace = { line: number; column: number };

/** Readers on a phone lose the thread of a longer sentence. */
const mostWords = 28;
/** Words of a career's prose: shorter tells too little, longer loses readers of sixteen. */
const shortest = 600;
const longest = 1_100;
/** From this length on, two articles with the same sentence have copied it. */
const fewestCopied = 8;

/** Whether an article is more than a sketch: a career of which at least the tasks are told, or a guide. */
export function isWorkedOut({ kind, tasks }: Pick<ParsedFields, "kind" | "tasks">): boolean {
  return tasks !== null || kind === "guide";
}

/**
 * Reads an article as an editor would. Of each kind of hint there is one, at the first place, which names the others: a
 * first article must not drown in them.
 */
export function checkProse(
  body: readonly Prose[],
  { file, fields, places }: { file: string; fields: ParsedFields; places: ReadonlyMap<string, Place> },
): { problems: Problem[]; writing: Writing } {
  const facts = findFacts(fields, places);
  const worked = isWorkedOut(fields);
  const problems = [
    ...hintOnce(file, "spelling", findMisspelt([...facts, ...body])),
    ...hintOnce(file, "sentence-long", findLong(body)),
    ...(worked ? checkLength(file, fields, body) : []),
  ];
  return {
    problems,
    writing: {
      phrases: worked ? findPhrases(body) : [],
      money: worked || fields.salary !== null ? findAllMoney([...facts, ...body]) : [],
    },
  };
}

function findMisspelt(texts: readonly Prose[]): Hint<"spelling">[] {
  return texts.flatMap((prose) =>
    findSlips(prose).map(({ written, right, at }) => ({
      ...toPlace(prose, at),
      params: { written, right },
      name: `\`${written}\` → \`${right}\``,
    })),
  );
}

function findLong(body: readonly Prose[]): Hint<"sentence-long">[] {
  return body.flatMap((prose) =>
    splitSentences(prose.text).flatMap(({ text, at }) => {
      const count = countWords(text);
      return count > mostWords ? [{ ...toPlace(prose, at), params: { count, limit: mostWords } }] : [];
    }),
  );
}

function checkLength(file: string, { kind, draft }: ParsedFields, body: readonly Prose[]): Problem[] {
  if ((kind ?? "career") !== "career") return [];
  const count = body.reduce((sum, { text }) => sum + countWords(text), 0);
  const start = body[0];
  const place = { file, ...(start === undefined ? { line: 1, column: 1 } : toPlace(start, 0)) };
  const params = { count, shortest, longest };
  if (count > longest) return [buildProblem("prose-long", place, params)];
  return count < shortest && draft !== true ? [buildProblem("prose-short", place, params)] : [];
}

function findPhrases(body: readonly Prose[]): Writing["phrases"] {
  return body.flatMap((prose): Writing["phrases"] => {
    if (prose.kind === "heading") {
      const key = prose.text.replace(/\s+/g, " ").trim();
      return key === "" ? [] : [{ kind: "heading", key, ...toPlace(prose, 0) }];
    }
    return splitClauses(prose.text).flatMap(({ text, at }): Writing["phrases"] => {
      // Words alone, so that neither case nor commas make two of one sentence.
      const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      if (words.length < fewestCopied) return [];
      // A digest: every node of every article holds these.
      const key = hash("sha1", words.join(" "), "base64").slice(0, 12);
      return [{ kind: "sentence", key, ...toPlace(prose, at) }];
    });
  });
}

function findAllMoney(texts: readonly Prose[]): Writing["money"] {
  let heading = "";
  return texts.flatMap((prose) => {
    if (prose.kind === "heading") heading = prose.text;
    return findMoney(prose, heading).map(({ at, ...money }) => ({
      ...money,
      isFact: prose.kind === "fact",
      ...toPlace(prose, at),
    }));
  });
}

function toPlace(prose: Prose, at: number): FilePlace {
  const { line, column } = findRun(prose, at);
  return { line, column };
}

/** Fields in whose texts a writer uses words of their own. */
const wordedFields = [
  "title",
  "description",
  "summary",
  "tasks",
  "skills",
  "salary",
  "levels",
  "routes",
  "workStyle",
  "conditions",
  "ai",
  "school",
  "project",
  "day",
  "pros",
  "cons",
  "fit",
  "selection",
  "interviewQuestions",
] as const satisfies readonly (keyof ParsedFields)[];

/** What in them is a key, an address, or named by others. */
const namedKeys = new Set(
  "tools level device scope currency period region source sourceUrl asOf type url cost remote".split(" "),
);

/** Texts of the front matter that the writer worded. */
function findFacts(fields: ParsedFields, places: ReadonlyMap<string, Place>): Prose[] {
  const read = (value: unknown, name: string): Prose[] => {
    if (typeof value === "string") {
      const { line, column } = places.get(name) ?? { line: 1, column: 1 };
      return [
        { kind: "fact", text: value.replace(/\n/g, " "), runs: [{ at: 0, line, column, stressed: false }] },
      ];
    }
    if (value === null || typeof value !== "object") return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      namedKeys.has(key) ? [] : read(inner, `${name}.${key}`),
    );
  };
  return wordedFields.flatMap((name) => read(fields[name], name));
}
