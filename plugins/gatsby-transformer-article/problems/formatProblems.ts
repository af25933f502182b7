import { countProblems, groupByFile, type Problem } from "./Problem";
import { buildCodeFrame, toLines } from "./codeFrame";
import type { Severity } from "./words/Words";

/** How problems are written down: for people, for programs, for GitHub's pull requests. */
export type ProblemFormat = "text" | "json" | "github";

/** What the text needs to know of the world around it. */
export type FormatOptions = {
  /** Whether the terminal shows colours. */
  colour: boolean;
  /** A file's text, for the code frame; `""` where there is none. */
  readSource: (file: string) => string;
  /** Path from the repository's root to the content folder, without a slash at its end. */
  contentPath: string;
};

const colours = { error: "31", warning: "33", info: "36", bold: "1", dim: "2" } as const;
const names: Readonly<Record<Severity, string>> = { error: "salah", warning: "perhatian", info: "info" };
/** Where a writer finds each code explained. */
const guide = "docs/panduan-menulis.md";

/** Problems as JSON: an array of `{file, line, column, severity, code, field, message, fix}`. */
export function formatJson(problems: readonly Problem[]): string {
  return JSON.stringify(
    problems.map(({ file, line, column, severity, code, field, message, fix }) => ({
      file,
      line,
      column,
      severity,
      code,
      field,
      message,
      fix,
    })),
    null,
    2,
  );
}

/** Problems as GitHub's workflow commands, which it shows beside the lines of a pull request. */
export function formatGithub(
  problems: readonly Problem[],
  { contentPath }: Pick<FormatOptions, "contentPath">,
): string {
  const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };
  return problems
    .map(({ file, line, column, severity, code, message, fix }) => {
      const properties = { file: `${contentPath}/${file}`, line, col: column, title: code };
      const list = Object.entries(properties).map(
        ([name, value]) => `${name}=${escapeProperty(String(value))}`,
      );
      return `::${levels[severity]} ${list.join(",")}::${escapeData(`${message} ${fix}`)}`;
    })
    .join("\n");
}

const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** Problems for people: grouped by file, each with the line in question. */
export function formatText(problems: readonly Problem[], options: FormatOptions): string {
  const paint = (text: string, colour: keyof typeof colours): string =>
    options.colour ? `\u001b[${colours[colour]}m${text}\u001b[0m` : text;

  const formatOne = (problem: Problem, lines: readonly string[]): string => {
    const { line, column, severity, code, field, message, fix } = problem;
    const head = `  ${paint(`${line}:${column}`, "dim")}  ${paint(names[severity], severity)}  ${message}  ${paint(code, "dim")}`;
    const frame = buildCodeFrame(lines, problem).flatMap(({ line: number, text, mark }) => {
      const row = `${mark === null ? " " : ">"} ${String(number).padStart(4)} | ${text}`.trimEnd();
      if (mark === null) return [`    ${paint(row, "dim")}`];
      return [`    ${row}`, `    ${" ".repeat(6)} | ${" ".repeat(mark)}${paint("^", severity)}`];
    });
    // What is no more than said of a field, a draft for instance, needs no lines.
    const isSeen = severity !== "info" || field === null;
    return [head, ...(isSeen ? frame : []), `    ${paint("→", "bold")} ${fix}`].join("\n");
  };

  const groups = [...groupByFile(problems)].map(([file, own]) => {
    const lines = toLines(options.readSource(file));
    const title = paint(`${options.contentPath}/${file}`, "bold");
    return [title, own.map((problem) => formatOne(problem, lines)).join("\n\n")].join("\n");
  });
  return groups.length === 0 ? "" : [...groups, `Penjelasan tiap kode ada di ${guide}.`].join("\n\n");
}

/** One line that sums up: `2 salah, 1 perhatian, 0 info di 7 artikel.` */
export function formatSummary(problems: readonly Problem[], articleCount: number): string {
  const counts = countProblems(problems);
  if (counts.error + counts.warning + counts.info === 0)
    return `${articleCount} artikel diperiksa, semuanya beres.`;
  return `${articleCount} artikel diperiksa: ${counts.error} salah, ${counts.warning} perhatian, ${counts.info} info.`;
}
