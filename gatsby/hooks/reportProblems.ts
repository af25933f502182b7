import type { Reporter } from "gatsby";
import type { Problem } from "../../plugins/gatsby-transformer-article/problems/Problem";

/** What was last printed: `gatsby develop` creates its pages anew after every change. */
let printed = "";

/**
 * Lists all problems in the terminal at once. Errors fail a build; a preview goes on, whatever its content.
 */
export function reportProblems(
  problems: readonly Problem[],
  { reporter, preview }: { reporter: Reporter; preview: boolean },
): void {
  const list = problems.map(formatProblem).join("\n\n");
  if (list === printed) return;
  printed = list;
  if (list === "") {
    reporter.success("Semua masalah di artikel sudah beres");
  } else if (preview || !problems.some(({ severity }) => severity === "error")) {
    reporter.warn(list);
  } else {
    reporter.panicOnBuild(list);
  }
}

function formatProblem({ file, line, column, field, message, fix }: Problem): string {
  return `${file}:${line}:${column}${field === null ? "" : ` (${field})`}\n  ${message}\n  ${fix}`;
}
