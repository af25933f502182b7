/** A Markdown file of a generated content folder. */
export type GeneratedArticle = { file: string; text: string };

/** About as long as the articles that the site was made for. */
const typicalLength = 7_000;

/**
 * Makes articles of typical length from the sections of real ones: always the same for the same sources, no two alike.
 *
 * @param sources whole articles, front matter included
 */
export function buildArticles(sources: readonly string[], count: number): GeneratedArticle[] {
  const sections = sources.flatMap(toSections);
  return Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(5, "0");
    const body = pickSections(sections, index).join("\n");
    const frontMatter = `---\nslug: "/artikel-${number}"\ndate: "2024-05-04"\ntitle: "Artikel ${number}"\n---\n`;
    return { file: `artikel-${number}/index.md`, text: `${frontMatter}\n## Artikel ke-${number}\n\n${body}` };
  });
}

/** The sections of an article's body, each from its heading to the next of the second level. */
function toSections(source: string): string[] {
  const body = source.replace(/^---\n.*?\n---\n/s, "").trim();
  return body.split(/\n(?=## )/).map((section) => `${section.trim()}\n`);
}

/** Sections up to the typical length; each article takes them from another place and in another order. */
function pickSections(sections: readonly string[], index: number): string[] {
  const picked: string[] = [];
  const step = (Math.floor(index / sections.length) % (sections.length - 1)) + 1;
  let length = 0;
  for (let turn = 0; turn < sections.length; turn++) {
    const section = sections[(index + turn * step) % sections.length] ?? "";
    // To the nearest section, so that the average is the typical length.
    if (length + section.length / 2 > typicalLength) break;
    picked.push(section);
    length += section.length;
  }
  return picked;
}
