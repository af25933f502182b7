import { withPrefix } from "gatsby";
import type { ComponentProps } from "react";
import type { ProblemSummary as Problems } from "../lib/pageContexts";
import type { ProblemSummary } from "../components/problems/ProblemSummary";

/** Page context to view model; none in a build. */
export function toProblemSummary(problems: Problems | undefined): ComponentProps<typeof ProblemSummary> {
  if (problems === undefined) return { counts: { error: 0, warning: 0, info: 0 }, files: [], fileCount: 0 };
  return {
    ...problems,
    files: problems.files.map(({ path, ...file }) => ({
      ...file,
      href: path === null ? null : withPrefix(path),
    })),
  };
}
