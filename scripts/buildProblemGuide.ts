import type { Words } from "../plugins/gatsby-transformer-article";

/** Codes of one kind of problem, each with its words. */
export type ProblemGroup = { title: string; codes: readonly (readonly [string, Words])[] };

const severities = {
  error: "Salah: situs tidak bisa dibangun",
  warning: "Perhatian",
  info: "Informasi",
} as const;

/** Between these two lines of the writers' guide everything is made from the catalogue of words. */
export const guideMarks = {
  start: "<!-- kode:mulai (dibuat oleh `npm run docs`, jangan disunting langsung) -->",
  end: "<!-- kode:selesai -->",
} as const;

/** The guide with its part on problem codes made anew: one heading a code, so that the code is its anchor. */
export function buildProblemGuide(guide: string, groups: readonly ProblemGroup[]): string {
  const sections = groups.flatMap(({ title, codes }) => [
    `### ${title}`,
    ...codes.map(
      ([code, { severity, message, fix }]) => `#### ${code}\n\n_${severities[severity]}._ ${message} ${fix}`,
    ),
  ]);
  const start = guide.indexOf(guideMarks.start);
  const end = guide.indexOf(guideMarks.end);
  if (start < 0 || end < start)
    throw new Error(
      `docs/panduan-menulis.md needs the line ${guideMarks.start}, and ${guideMarks.end} below it`,
    );
  return `${guide.slice(0, start)}${guideMarks.start}\n\n${sections.join("\n\n")}\n\n${guide.slice(end)}`;
}
