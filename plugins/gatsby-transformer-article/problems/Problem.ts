/**
 * How bad a problem is.
 * - `error`: the file or its front matter is wrong; a build fails, `check:content` exits 1.
 * - `warning`: something in the body (a dead link, dropped markup); the page is built without it.
 * - `info`: nothing is wrong, but the writer will want to know (a draft, a scheduled article).
 */
export type Severity = "error" | "warning" | "info";

/** A place in a writer's file. Lines and columns count from 1, as editors show them. */
export type Location = {
  /** Path below the content folder, with `/` on every system. */
  file: string;
  line: number;
  column: number;
};

/** One thing that is wrong (or worth knowing) in a writer's file. Plain data: it is stored in GraphQL nodes and JSON. */
export type Problem = Location & {
  severity: Severity;
  /** Stable name of the kind of problem, and the anchor of its explanation in docs/panduan-menulis.md. */
  code: string;
  /** Front matter field, in dotted form for nested ones (`salary.0.min`); `null` for a problem of the body or the file. */
  field: string | null;
  /** What is wrong, one sentence in Bahasa Indonesia. */
  message: string;
  /** How to mend it, one sentence in Bahasa Indonesia. */
  fix: string;
};
