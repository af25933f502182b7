import {
  buildCodeFrame,
  toAnchorId,
  toLines,
  type Problem,
  countProblems,
} from "../../plugins/gatsby-transformer-article";
import type { FramedProblem, ProblemFile, ProblemSummary } from "../../src/lib/pageContexts";

/** Where the preview serves the writers' guide; a build has no such page. */
export const guidePath = "/_panduan/";

/** Most problems on an article's page: a file with more usually has one cause for many of them. */
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

/** What the index lists at most; the terminal and `npm run check:content` list everything. */
const maxFiles = 200;

/**
 * All problems on one screen: file by file, the worst first.
 *
 * @param problemsByFile in the order of the files' names
 * @param paths where each file's page is; a list of `_data` has none
 */
export function summarizeProblems(
  problemsByFile: ReadonlyMap<string, readonly Problem[]>,
  paths: ReadonlyMap<string, string>,
): ProblemSummary {
  const files = [...problemsByFile].flatMap(([file, problems]): ProblemFile[] => {
    const counts = countProblems(problems);
    const worst = counts.error > 0 ? "error" : counts.warning > 0 ? "warning" : "info";
    const first = problems.find(({ severity }) => severity === worst);
    if (first === undefined) return [];
    const { severity, code, line, message } = first;
    return [{ file, path: paths.get(file) ?? null, counts, first: { severity, code, line, message } }];
  });
  return {
    counts: countProblems([...problemsByFile.values()].flat()),
    files: files.sort(byWeight).slice(0, maxFiles),
    fileCount: files.length,
  };
}

/** Files with errors first, then with warnings; otherwise as they were. */
function byWeight(a: ProblemFile, b: ProblemFile): number {
  return (
    Math.sign(b.counts.error) - Math.sign(a.counts.error) ||
    Math.sign(b.counts.warning) - Math.sign(a.counts.warning)
  );
}
