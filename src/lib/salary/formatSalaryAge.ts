import type { SalaryRow } from "./SalaryRow";

/**
 * What readers are told of the age of the row that stands for a career: nothing where it is recent enough.
 *
 * @param row one of `rows`
 * @param old whether the row at the same place is older than 24 months
 */
export function formatSalaryAge<Row extends Pick<SalaryRow, "scope">>(
  row: Row,
  rows: readonly Row[],
  old: readonly boolean[],
): string | null {
  if (old[rows.indexOf(row)] !== true) return null;
  // A recent figure of the whole industry is no newer figure of this career.
  const hasRecent = rows.some(({ scope }, index) => scope === "role" && old[index] !== true);
  return hasRecent
    ? "Angka ini lebih tua dari dua tahun; yang lebih baru hanya ada untuk wilayah tertentu"
    : "Angka ini lebih tua dari dua tahun; yang lebih baru belum kami temukan";
}
