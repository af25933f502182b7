import { parseArgs } from "node:util";
import { countProblems, type Problem, type ProblemFormat } from "../../plugins/gatsby-transformer-article";

/** What `npm run check:content` was asked for. */
export type CheckOptions = { format: ProblemFormat; strict: boolean };

const usage = "Pakai: npm run check:content -- [--format text|json|github] [--strict]";

/**
 * Command line arguments to options, or what to tell whoever typed them.
 *
 * @param usual the format where none is asked for
 */
export function parseCheckOptions(
  args: readonly string[],
  usual: ProblemFormat = "text",
): CheckOptions | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { format: { type: "string", default: usual }, strict: { type: "boolean", default: false } },
    });
    const { format, strict } = values;
    if (format === "text" || format === "json" || format === "github") return { format, strict };
    return `Format \`${format}\` tidak dikenal. ${usage}`;
  } catch {
    // Node's own message is English.
    return `Ada argumen yang tidak dikenal. ${usage}`;
  }
}

/** What a check's process ends with: 1 for errors, or, if strict, for warnings too. Information never fails. */
export function findExitCode(problems: readonly Problem[], strict: boolean): 0 | 1 {
  const { error, warning } = countProblems(problems);
  return error > 0 || (strict && warning > 0) ? 1 : 0;
}
