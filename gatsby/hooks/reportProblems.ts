import type { Reporter } from "gatsby";
import { formatSummary, formatText, type Problem } from "../../plugins/gatsby-transformer-article";
import { contentPath } from "../content/folders";
import { readSource } from "../content/readSource";

/** The last report of each file: `gatsby develop` creates pages again after every change. */
let printed: ReadonlyMap<string, string> = new Map();

/**
 * Lists problems in the terminal. A build lists all of them once, and fails for errors. A preview goes on, whatever its
 * content, and lists only what is new, so that the file just saved is not lost among a hundred others.
 */
export function reportProblems(
  problemsByFile: ReadonlyMap<string, readonly Problem[]>,
  { reporter, preview, articleCount }: { reporter: Reporter; preview: boolean; articleCount: number },
): void {
  const problems = [...problemsByFile.values()].flat();
  const now = new Map([...problemsByFile].map(([file, own]) => [file, JSON.stringify(own)]));
  const { changed, gone } = findChanges(printed, now);
  printed = now;
  if (changed.size === 0 && gone.length === 0) return;
  if (problems.length === 0) {
    reporter.success("Semua masalah di artikel sudah beres.");
    return;
  }

  const list = formatText(
    problems.filter(({ file }) => changed.has(file)),
    { colour: process.stdout.isTTY && process.env["NO_COLOR"] === undefined, readSource, contentPath },
  );
  const fixed = gone.map((file) => `${contentPath}/${file}: sudah beres.`).join("\n");
  const summary = formatSummary(problems, articleCount);
  const hasErrors = problems.some(({ severity }) => severity === "error");
  const end = preview
    ? "Halaman artikelnya di peramban menampilkan masalah yang sama. Betulkan dan simpan berkasnya: pesannya hilang sendiri."
    : hasErrors
      ? "Situs tidak dibangun sebelum yang salah dibetulkan."
      : "";
  const text = ["", list, fixed, [summary, end].filter(Boolean).join("\n")]
    .filter((part, index) => index === 0 || part !== "")
    .join("\n\n");
  if (preview || !hasErrors) reporter.warn(text);
  else reporter.panicOnBuild(text);
}

/** What changed between two reports. */
export type Changes = {
  /** Files that are new, or whose text changed */
  changed: Set<string>;
  /** Files that are no longer there */
  gone: string[];
};

/**
 * Compares what there is to report of each file with the last report.
 *
 * @param before file -> text
 * @param now file -> text
 */
export function findChanges(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): Changes {
  return {
    changed: new Set([...now].filter(([file, text]) => before.get(file) !== text).map(([file]) => file)),
    gone: [...before.keys()].filter((file) => !now.has(file)),
  };
}
