import { hasMatch } from "./markWords";
import type { SearchArticle, SearchMajor } from "./SearchData";

/** Where else than in its title and summary an article has what was looked for. */
export type Reason = { label: string; text: string };

/** More would be longer than the result itself. */
const most = 2;

/** Why an article was found, in a few words; empty where its title says it. */
export function findReasons(
  { title, summary, aliases, tools, skills, tags, majors, headings }: SearchArticle,
  stems: ReadonlySet<string>,
  allMajors: readonly SearchMajor[],
): Reason[] {
  if (hasMatch(title, stems) || hasMatch(summary, stems)) return [];
  const places: [label: string, texts: readonly string[] | undefined][] = [
    ["Nama lain", aliases],
    ["Alat", tools],
    ["Keterampilan", skills],
    ["Topik", tags],
    ["Jurusan", majors?.flatMap((place) => allMajors[place]?.name ?? [])],
    ["Bagian", headings],
  ];
  return places
    .flatMap(([label, texts = []]) => {
      const text = texts.find((text) => hasMatch(text, stems));
      return text === undefined ? [] : [{ label, text }];
    })
    .slice(0, most);
}
