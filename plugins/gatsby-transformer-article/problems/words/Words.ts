import type { Severity } from "../Problem";

/** What the catalogue says of one problem, in Bahasa Indonesia, one plain sentence each. */
export type Words = { severity: Severity; message: string; fix: string };
