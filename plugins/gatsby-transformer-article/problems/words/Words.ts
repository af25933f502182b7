/**
 * How bad a problem is.
 * - `error`: the file or its front matter is wrong; a build fails, `check:content` exits 1.
 * - `warning`: something in the body (a dead link, dropped markup); the page is built without it.
 * - `info`: nothing is wrong, but the writer will want to know (a draft, a scheduled article).
 */
export type Severity = "error" | "warning" | "info";

/** What the catalogue says of one problem, in Bahasa Indonesia, one plain sentence each. */
export type Words = { severity: Severity; message: string; fix: string };
