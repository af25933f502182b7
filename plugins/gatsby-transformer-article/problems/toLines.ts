/** A file's text to its lines, whatever ends them; none for no text. */
export function toLines(source: string): string[] {
  return source === "" ? [] : source.split(/\r\n|[\r\n]/);
}
