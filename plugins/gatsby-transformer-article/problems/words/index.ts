import { fileWords } from "./fileWords";
import { frontMatterWords } from "./frontMatterWords";
import { markdownWords } from "./markdownWords";
import { proseWords } from "./proseWords";
import { siteWords } from "./siteWords";

/** Every problem a writer can meet: code -> severity, message and fix in Bahasa Indonesia. */
export const words = { ...fileWords, ...frontMatterWords, ...markdownWords, ...proseWords, ...siteWords };

export type ProblemCode = keyof typeof words;
export type ProblemParams<Code extends ProblemCode> = Parameters<(typeof words)[Code]>[0];
