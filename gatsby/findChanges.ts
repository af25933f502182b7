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
