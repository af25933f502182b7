import { createHash } from "node:crypto";
import type { ParsedArticle } from "../../plugins/gatsby-transformer-article";
import type { CareerSteps, Step } from "../../src/lib/list/CareerSteps";

/** Shortest text of a step that says something; a shorter first sentence takes the next one along. */
const shortest = 25;

/**
 * The first steps towards a career: what its article numbers where it speaks of skills and of the weekend project. One
 * that doesn't number what to learn has its skills.
 */
export function buildCareerSteps({
  frontMatter: { skills, project },
  numberedLists,
}: Pick<ParsedArticle, "frontMatter" | "numberedLists">): CareerSteps {
  const findItems = (facts: string): string[] =>
    numberedLists.find((list) => list.facts.includes(facts))?.items ?? [];
  const numbered = findItems("keterampilan");
  const learning = numbered.length > 0 ? numbered : (skills?.hard ?? []).map(({ name }) => name);
  return {
    learning: toSteps(learning.map(toFirstSentence)),
    project: project && { title: project.title, steps: toSteps(findItems("proyek").map(toFirstSentence)) },
  };
}

/** Steps that say the same are one. */
function toSteps(texts: readonly string[]): Step[] {
  return [...new Set(texts)].map((text) => ({ id: toId(text), text }));
}

const toId = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 6);

/** A step's beginning, as a checklist needs no more: the article has the rest. */
function toFirstSentence(text: string): string {
  const end = text.slice(shortest).search(/[.!?](?=\s|$)/);
  return end === -1 ? text : text.slice(0, shortest + end + 1);
}
