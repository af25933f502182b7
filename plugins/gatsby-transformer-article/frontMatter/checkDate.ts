import type { FieldFaultCode } from "../problems/words/frontMatterWords";
import { toIsoDate } from "./toIsoDate";

/** What is wrong with a day that should be `YYYY-MM-DD` and real, or `null`. A time of day is not taken: articles have days. */
export function checkDate(text: string): FieldFaultCode | null {
  if (toIsoDate(text) === text) return null;
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(text) && toIsoDate(text) === null) return "date-impossible";
  return /^\d{4}-\d{2}-\d{2}[T ]/.test(text) ? "date-time" : "date-format";
}
