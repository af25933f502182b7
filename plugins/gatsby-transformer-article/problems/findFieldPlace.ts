import type { ParsedArticle } from "../parseArticle";

/** Where a field of front matter stands, by its dotted name; the file's beginning where it isn't written. */
export function findFieldPlace(
  { places }: Pick<ParsedArticle, "places">,
  name: string,
): { line: number; column: number } {
  const { line, column } = places.find(({ field }) => field === name) ?? { line: 1, column: 1 };
  return { line, column };
}
