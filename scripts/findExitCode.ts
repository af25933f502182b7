import { countProblems, type Problem } from "../plugins/gatsby-transformer-article";

/** What a check's process ends with: 1 for errors, or, if strict, for warnings too. Information never fails. */
export function findExitCode(problems: readonly Problem[], strict: boolean): 0 | 1 {
  const { error, warning } = countProblems(problems);
  return error > 0 || (strict && warning > 0) ? 1 : 0;
}
