import {
  fileWords,
  frontMatterWords,
  markdownWords,
  proseWords,
  siteWords,
  type ProblemCode,
  type ProblemParams,
  type Words,
} from "../../plugins/gatsby-transformer-article";

/** Codes of one kind of problem, each with its words. */
export type ProblemGroup = { title: string; codes: readonly (readonly [string, Words])[] };

const severities = {
  error: "Salah: situs tidak bisa dibangun",
  warning: "Perhatian",
  info: "Informasi",
} as const;

/** The part of the writers' guide between these two lines is generated from the catalogue of words. */
const guideMarks = {
  start: "<!-- kode:mulai (dibuat oleh `npm run docs`, jangan disunting langsung) -->",
  end: "<!-- kode:selesai -->",
} as const;

/** The guide with its generated part replaced: one heading for each problem code, so that the code is its anchor. */
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

type Catalogue = Readonly<Record<string, (params: never) => Words>>;

const titles: readonly (readonly [string, Catalogue])[] = [
  ["Berkas dan bentuk front matter", fileWords],
  ["Isian front matter", frontMatterWords],
  ["Bentuk naskah", markdownWords],
  ["Angka dan gaya naskah", proseWords],
  ["Antarartikel", siteWords],
];

/** Parameters of messages for which the samples below don't fit. */
const overrides: { readonly [Code in ProblemCode]?: ProblemParams<Code> } = {
  "facts-empty": { name: "gaji", fields: ["salary"] },
  "facts-unknown": { name: "gajih", names: ["gaji"], suggestion: "gaji" },
  "image-missing": { target: "Foto.jpg", suggestion: "foto.jpg" },
  "image-unreadable": { target: "foto.heic" },
  "markup-misplaced": { what: "`<td>`", parents: ["tr"] },
};

/** Sample values of parameters; any other one is an ellipsis. */
const samples: Readonly<Record<string, unknown>> = {
  date: "2026-01-31",
  other: "data-analyst/index.md",
  slug: "/data-engineer",
  title: "Data Engineer",
  target: "/data-enginer/",
  suggestion: "/data-engineer/",
  written: "----",
  language: "js",
  megabytes: 50,
  limit: 4,
  what: "`<iframe>`",
  name: "gaji",
  amount: "Rp9 juta",
  year: "2024",
  everywhere: false,
  right: "praktik",
  count: 31,
  otherLine: 12,
  shortest: 600,
  longest: 1_100,
  wanted: 4,
  more: "",
};

/** Every problem of the catalogue, by kind, with words as an example article would get them. */
export function buildProblemGroups(): ProblemGroup[] {
  return titles.map(([title, catalogue]) => ({
    title,
    codes: Object.entries(catalogue).map(
      ([code, toWords]) => [code, toWords(toSample(code) as never)] as const,
    ),
  }));
}

function toSample(code: string): object {
  const override: unknown = Reflect.get(overrides, code);
  if (typeof override === "object" && override !== null) return override;
  const field = /^(?:slug|date|updated|description)/.exec(code)?.[0] ?? "title";
  const fixed: Readonly<Record<string, string>> = {
    slug: 'slug: "/data-engineer"',
    date: 'date: "2026-01-31"',
    updated: 'updated: "2026-01-31"',
    description: 'description: "Kenali kerja data engineer."',
    title: 'title: "Data Engineer"',
  };
  const known: Readonly<Record<string, unknown>> = { ...samples, field, fixed: fixed[field] };
  return new Proxy(known, {
    get: (target, name) => (typeof name === "string" && name in target ? target[name] : "…"),
  });
}
