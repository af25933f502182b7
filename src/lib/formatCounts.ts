/** How many problems there are of each severity. */
export type ProblemCounts = { error: number; warning: number; info: number };

/** Counts as a writer reads them: `2 salah, 1 perhatian`. Kinds without a problem are left out. */
export function formatCounts({ error, warning, info }: ProblemCounts): string {
  const parts = [
    [error, "salah"],
    [warning, "perhatian"],
    [info, "info"],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${name}`)
    .join(", ");
}
