/**
 * Whether an article belongs in a build: no draft, and its day has come. An article without a usable date is not held
 * back: its problem stops the build, and says why.
 *
 * @param today the day of the build, `YYYY-MM-DD`
 */
export function isPublished(fields: { draft: boolean | null; date: string | null }, today: string): boolean {
  return fields.draft !== true && (fields.date ?? "") <= today;
}
