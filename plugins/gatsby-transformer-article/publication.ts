/**
 * The day of a build, `YYYY-MM-DD`: where the readers are, not where the build machine is.
 *
 * @param override what the environment variable BUILD_DATE says, for tests and for building as of another day
 */
export function findToday(override: string | undefined, now: Date): string {
  if (override !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(override)) return override;
  // Jakarta keeps UTC+7 all year.
  return new Date(now.getTime() + 7 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/**
 * Whether an article belongs in a build: no draft, and its day has come. An article without a usable date is not held
 * back: its problem stops the build, and says why.
 *
 * @param today the day of the build, `YYYY-MM-DD`
 */
export function isPublished(fields: { draft: boolean | null; date: string | null }, today: string): boolean {
  return fields.draft !== true && (fields.date ?? "") <= today;
}

const months = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
  " ",
);

/** `2019-05-04` to `4 Mei 2019`, for words that writers read. */
export function formatDay(isoDay: string): string {
  const [year, month, day] = isoDay.split("-").map(Number);
  return `${day} ${months[(month ?? 0) - 1]} ${year}`;
}
