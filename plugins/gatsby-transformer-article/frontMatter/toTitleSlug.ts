import { toSlug } from "./toSlug";
import { toUsableSlug } from "./toUsableSlug";

/**
 * The slug for a title: `UI/UX Designer` -> `/ui-ux-designer`. `null` where the title has no letter of a-z and no digit.
 *
 * @param siteSegments first segments of the site's own addresses
 */
export function toTitleSlug(title: string, siteSegments?: ReadonlySet<string>): string | null {
  return toUsableSlug(toSlug(title.replace(/[/\\]/g, " ")), siteSegments);
}
