/** A section that a table of contents leads to. */
export type ContentsEntry = {
  /** Id of the section's element */
  id: string;
  /** Plain text */
  text: string;
  /** A standard name that stands before it, for readers who look for something; not everywhere is one */
  label?: string;
  /** Level of the section's heading, 2 to 6 */
  depth: number;
};

/** A section of the page with those right below it. */
export type ContentsSection = ContentsEntry & { parts: ContentsEntry[] };

/**
 * Hangs sections of level 3 under the section of level 2 before them. Deeper ones are left out: a list of everything is
 * no overview. One of level 3 with nothing before it stands on its own.
 */
export function buildContents(entries: readonly ContentsEntry[]): ContentsSection[] {
  const sections: ContentsSection[] = [];
  for (const entry of entries) {
    const above = sections.at(-1);
    if (entry.depth === 3 && above) above.parts.push(entry);
    else if (entry.depth <= 3) sections.push({ ...entry, parts: [] });
  }
  return sections;
}
