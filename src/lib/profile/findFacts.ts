import type { Profile } from "./Profile";
import { findProfileSections, profileBlocks } from "./profileSections";

/** A block of facts as the checks of an article's body ask for it. */
export type FactsBlock = {
  /** What a writer calls it */
  name: string;
  /** Of front matter, that fill it */
  fields: readonly string[];
  /** The id that links can lead to; `null` where the article has nothing for it */
  id: string | null;
};

/**
 * Every block of facts, and whether an article has it.
 *
 * @param bodyIds the ids in the article's prose, which come first
 */
export function findFacts(
  frontMatter: Readonly<Partial<Record<keyof Profile, unknown>>>,
  bodyIds: readonly string[],
): FactsBlock[] {
  const ids = new Map(findProfileSections(frontMatter, bodyIds).map(({ key, id }) => [key, id]));
  return profileBlocks.map(({ key, name, fields }) => ({ name, fields, id: ids.get(key) ?? null }));
}
