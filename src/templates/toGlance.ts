import type { ComponentProps } from "react";
import type { Glance } from "../components/profile/Glance";
import type { ArticleContext } from "../lib/pageContexts";
import { buildGlance } from "../lib/profile/buildGlance";
import type { ProfileSection, ProfileSectionKey } from "../lib/profile/profileSections";

/** What else is looked for often, on one line of a phone; the answers of the first screen lead to their blocks themselves. */
const jumpKeys: readonly ProfileSectionKey[] = ["skills", "project", "levels", "resources"];

/** Query result and page context to view model. */
export function toGlance(
  { frontMatter }: NonNullable<Queries.ArticlePageQuery["article"]>,
  { oldSalary }: ArticleContext,
  sections: readonly ProfileSection[],
): ComponentProps<typeof Glance> {
  return {
    facts: buildGlance(frontMatter, sections, oldSalary),
    jumps: sections.filter(({ key }) => jumpKeys.includes(key)),
  };
}
