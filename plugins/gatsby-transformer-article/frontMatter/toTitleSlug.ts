import { toSlug } from "./toSlug";
import { toUsableSlug } from "./toUsableSlug";

/** The slug for a title: `UI/UX Designer` -> `/ui-ux-designer`. `null` where the title has no letter of a-z and no digit. */
export function toTitleSlug(title: string): string | null {
  return toUsableSlug(toSlug(title.replace(/[/\\]/g, " ")));
}
