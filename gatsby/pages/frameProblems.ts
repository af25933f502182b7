import { buildCodeFrame, toAnchorId, toLines, type Problem } from "../../plugins/gatsby-transformer-article";
import type { FramedProblem } from "../../src/lib/pageContexts";

/** Where the preview serves the writers' guide; a build has no such page. */
export const guidePath = "/_panduan/";

/** What the preview shows on an article's page at most: a file with more of them has one cause for many. */
const maxProblems = 50;

/** The first problems of one file, each with the lines around it and its explanation. */
export function frameProblems(problems: readonly Problem[], source: string): FramedProblem[] {
  const lines = toLines(source);
  return problems.slice(0, maxProblems).map((problem) => ({
    ...problem,
    frame: buildCodeFrame(lines, problem),
    guideHref: `${guidePath}#${toAnchorId(problem.code)}`,
  }));
}
