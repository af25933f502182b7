/**
 * The moment a day begins where the readers are: Jakarta keeps UTC+7 all year. An article is out from then on, so this is
 * never a moment still to come.
 *
 * @param day `YYYY-MM-DD`
 */
export function toDayStart(day: string): Date {
  return new Date(`${day}T00:00:00+07:00`);
}
