import { toSlug } from "./toSlug";
import { toUsableSlug } from "./toUsableSlug";

/** A good slug as near as possible to a bad one, or `null` where nothing usable is left. */
export function mendSlug(slug: string): string | null {
  return toUsableSlug(toSlug(slug.replace(/^(?:[a-z]+:)?\/\/[^/]*/i, "").replace(/[?#].*$/s, "")));
}
