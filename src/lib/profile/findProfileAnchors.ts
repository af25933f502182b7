import type { Profile } from "./Profile";
import { findProfileSections } from "./profileSections";

/**
 * Ids of the blocks of facts on an article's page, which links can lead to.
 *
 * @param bodyIds the ids in the article's prose, which come first
 */
export function findProfileAnchors(
  fields: Readonly<Partial<Record<keyof Profile, unknown>>>,
  bodyIds: readonly string[],
): string[] {
  return findProfileSections(fields, bodyIds).map(({ id }) => id);
}
