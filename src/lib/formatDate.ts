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
 * A day, month or year in words: `2019-05-04` becomes `4 Mei 2019`, `2022-07` `Juli 2022`, `2024` stays.
 * Written out rather than left to `Intl`, whose words depend on the ICU data of whoever builds.
 *
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @throws RangeError when it is none of these
 */
export function formatDate(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  const name = month === undefined ? "" : months[Number(month) - 1];
  if (year === undefined || name === undefined) throw new RangeError(`Not a date: ${date}`);
  return [day === undefined ? "" : String(Number(day)), name, String(Number(year))].filter(Boolean).join(" ");
}

/**
 * The moment at which a day begins for readers: Jakarta keeps UTC+7 all year. Articles are published at that moment, so
 * the result is never in the future.
 *
 * @param day `YYYY-MM-DD`
 */
export function toDayStart(day: string): Date {
  return new Date(`${day}T00:00:00+07:00`);
}
