/**
 * The pages that hydrate React in the reader's browser. Every other page is a reading page and ships no framework
 * script: see docs/decisions/0001-reading-pages-without-framework-script.md.
 */
export const interactivePaths: readonly string[] = [];

/** @param path as Gatsby names it, with or without the slash at its end */
export function isInteractive(path: string): boolean {
  return interactivePaths.includes(path.endsWith("/") ? path : `${path}/`);
}
