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
