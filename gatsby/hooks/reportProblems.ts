import type { Reporter } from "gatsby";
import { formatText } from "../../plugins/gatsby-transformer-article/problems/formatProblems";
import type { Problem } from "../../plugins/gatsby-transformer-article/problems/Problem";
import { contentPath } from "../contentFolder";
import { readSource } from "../readSource";

/** What was last printed: `gatsby develop` creates its pages anew after every change. */
let printed = "";

/**
 * Lists all problems in the terminal at once. Errors fail a build; a preview goes on, whatever its content.
 */
export function reportProblems(
  problems: readonly Problem[],
  { reporter, preview }: { reporter: Reporter; preview: boolean },
): void {
  const list = formatText(problems, { colour: false, readSource, contentPath });
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
