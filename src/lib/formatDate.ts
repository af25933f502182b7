const months = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
];

/**
 * A calendar day in words: `2019-05-04` becomes `4 Mei 2019`.
 * Written out rather than left to `Intl`, whose words depend on the ICU data of whoever builds.
 *
 * @param isoDay `YYYY-MM-DD`
 * @throws RangeError when it is not such a day
 */
export function formatDate(isoDay: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDay);
  const month = months[Number(match?.[2]) - 1];
  if (!match || month === undefined) throw new RangeError(`Not a day: ${isoDay}`);
  return `${Number(match[3])} ${month} ${Number(match[1])}`;
}
