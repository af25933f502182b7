import type { SearchableArticle } from "../gatsby/publish/search/buildSearchData";

/**
 * Makes as many articles as the search may have to hold, out of real ones: each has a title and a summary that no other
 * has, and takes its skills, tools, majors and terms from several. Always the same for the same sources.
 *
 * @param sources the real articles
 * @param sentences of their bodies, each of which is one summary
 */
export function buildSearchArticles(
  sources: readonly SearchableArticle[],
  sentences: readonly string[],
  count: number,
): SearchableArticle[] {
  const careers = sources.filter(({ frontMatter }) => frontMatter.aliases !== null);
  const names = careers.flatMap(({ title, frontMatter }) => [title, ...(frontMatter.aliases ?? [])]);
  const pick = <Item>(items: readonly Item[], place: number): Item => items[place % items.length] as Item;
  return Array.from({ length: count }, (_, index) => {
    const own = pick(careers, index);
    const other = pick(careers, index * 7 + 3);
    const { skills, tags, aliases } = own.frontMatter;
    return {
      ...own,
      path: `/artikel-${index}/`,
      title: `${pick(names, index)} ${
        pick(names, index * 5 + 1)
          .split(" ")
          .at(-1) ?? ""
      } ${index}`,
      majors: [...own.majors, ...other.majors].filter((_, at) => (at + index) % 3 !== 0),
      terms: [...new Set([...own.terms, ...other.terms])].filter((_, at) => (at + index) % 2 === 0),
      frontMatter: {
        ...own.frontMatter,
        summary: pick(sentences, index * 11),
        aliases: (aliases ?? []).map((alias, at) => (at % 2 === 0 ? alias : pick(names, index * 13 + at))),
        tags: [...(tags ?? []).slice(0, 3), ...(other.frontMatter.tags ?? []).slice(0, 2)],
        skills: {
          hard: [...(skills?.hard ?? []).slice(0, 3), ...(other.frontMatter.skills?.hard ?? []).slice(1, 4)],
          soft: [pick(sentences, index * 17 + 5).slice(0, 40), ...(skills?.soft ?? []).slice(0, 3)],
        },
      },
    };
  });
}
