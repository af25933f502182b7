const months = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
  " ",
);

/** `2019-05-04` to `4 Mei 2019`, for words that writers read. */
export function formatDay(isoDay: string): string {
  const [year, month, day] = isoDay.split("-").map(Number);
  return `${day} ${months[(month ?? 0) - 1]} ${year}`;
}
