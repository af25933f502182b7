/** A line of a code frame. */
export type FrameLine = { line: number; text: string; isFaulty: boolean };

/** Lines shown before and after the one in question. */
const around = 1;
/** A line longer than this is cut: a paragraph in Markdown is often one line. */
const maxLength = 100;

/**
 * The lines around a problem, as data: the terminal prints it and the preview's banner shows it.
 *
 * @param source the file's text, or `""`
 */
export function buildCodeFrame(
  source: string,
  { line, column }: { line: number; column: number },
): FrameLine[] {
  const lines = source.split(/\r\n|[\r\n]/);
  const first = Math.max(1, line - around);
  // A long line is shown around the column in question.
  const start = column > maxLength * 0.8 ? column - Math.floor(maxLength / 2) : 0;
  return lines.slice(first - 1, line + around).map((text, index) => ({
    line: first + index,
    text: cut(text, first + index === line ? start : 0),
    isFaulty: first + index === line,
  }));
}

function cut(text: string, start: number): string {
  const shown = text.slice(start, start + maxLength).replace(/\p{Cc}/gu, " ");
  return `${start > 0 ? "…" : ""}${shown}${text.length > start + maxLength ? "…" : ""}`;
}
