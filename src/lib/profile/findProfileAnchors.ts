import type { Profile } from "./Profile";
import { findProfileSections } from "./profileSections";

/** Ids of the blocks of facts on an article's page, which links can lead to. */
export function findProfileAnchors(fields: Readonly<Partial<Record<keyof Profile, unknown>>>): string[] {
  return findProfileSections(fields).map(({ id }) => id);
}
