import type { Reporter } from "gatsby";
import { formatSummary, formatText, type Problem } from "../../plugins/gatsby-transformer-article";
import { contentPath } from "../content/folders";
import { readSource } from "../content/readSource";

/** What was last printed of each file: `gatsby develop` creates its pages anew after every change. */
let printed: ReadonlyMap<string, string> = new Map();

/**
 * Lists problems in the terminal. A build lists all of them once, and fails for errors. A preview goes on, whatever its
 * content, and tells only what is new, so that the file just saved is not lost among a hundred others.
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
  const mended = gone.map((file) => `${contentPath}/${file}: sudah beres.`).join("\n");
  const summary = formatSummary(problems, articleCount);
  const hasErrors = problems.some(({ severity }) => severity === "error");
  const end = preview
    ? "Halaman artikelnya di peramban menampilkan masalah yang sama. Betulkan dan simpan berkasnya: pesannya hilang sendiri."
    : hasErrors
      ? "Situs tidak dibangun sebelum yang salah dibetulkan."
      : "";
  const text = ["", list, mended, [summary, end].filter(Boolean).join("\n")]
    .filter((part, index) => index === 0 || part !== "")
    .join("\n\n");
  if (preview || !hasErrors) reporter.warn(text);
  else reporter.panicOnBuild(text);
}

/** What became of some files since the last time. */
export type Changes = {
  /** Files whose text is new or another */
  changed: Set<string>;
  /** Files that had a text and have none any more */
  gone: string[];
};

/**
 * Compares what is to be said of each file with what was last said.
 *
 * @param before file -> text
 * @param now the same, later
 */
export function findChanges(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): Changes {
  return {
    changed: new Set([...now].filter(([file, text]) => before.get(file) !== text).map(([file]) => file)),
    gone: [...before.keys()].filter((file) => !now.has(file)),
  };
}
