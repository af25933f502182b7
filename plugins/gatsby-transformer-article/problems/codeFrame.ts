/** A file's text to its lines, whatever ends them; none for no text. */
export function toLines(source: string): string[] {
  return source === "" ? [] : source.split(/\r\n|[\r\n]/);
}

/** A line of a code frame. */
export type FrameLine = {
  /** Counts from 1, in the file */
  line: number;
  /** Without control characters, so that one character is one column */
  text: string;
  /** Where in `text` the problem begins, from 0; `null` for the lines around */
  mark: number | null;
};

/** Lines shown before and after the one in question. */
const around = 1;
/** A line longer than this is cut: a paragraph in Markdown is often one line. */
const maxLength = 100;

/**
 * The lines around a problem, as data: the terminal prints it and the preview's banner shows it.
 *
 * @param lines the file's, or none
 * @param place counts from 1
 */
export function buildCodeFrame(
  lines: readonly string[],
  { line, column }: { line: number; column: number },
): FrameLine[] {
  const first = Math.max(1, line - around);
  // A long line is shown around the column in question.
  const start = column > maxLength * 0.8 ? column - Math.floor(maxLength / 2) : 0;
  return lines.slice(first - 1, line + around).map((text, index) => {
    const number = first + index;
    if (number !== line) return { line: number, text: cut(text, 0), mark: null };
    const shown = cut(text, start);
    const cutBefore = start > 0 ? 1 : 0;
    return { line: number, text: shown, mark: Math.min(column - 1 - start + cutBefore, shown.length) };
  });
}

function cut(text: string, start: number): string {
  const shown = text.slice(start, start + maxLength).replace(/\p{Cc}/gu, " ");
  return `${start > 0 ? "…" : ""}${shown}${text.length > start + maxLength ? "…" : ""}`;
}
