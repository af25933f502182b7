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
    const name = toName(index);
    const body = withLinksBetween(pickSections(sections, index).join("\n"), index, count);
    const frontMatter = [
      "---",
      `slug: "/${name}"`,
      'date: "2024-05-04"',
      `title: "Artikel ${name.slice(-5)}"`,
      'description: "Artikel buatan untuk mengukur kecepatan."',
      "---",
    ].join("\n");
    const text = `${frontMatter}\n\n## Artikel ke-${name.slice(-5)}\n\n${body}`;
    return { file: `${name}/index.md`, text };
  });
}

const toName = (index: number): string => `artikel-${String(index + 1).padStart(5, "0")}`;

/** The sources link to articles that are not among the generated ones; here, such a link leads to one that is. */
function withLinksBetween(body: string, index: number, count: number): string {
  let links = 0;
  return body.replace(/\]\(\/[a-z0-9-]+\/\)/g, () => `](/${toName((index + 17 * ++links) % count)}/)`);
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
