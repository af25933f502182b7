import { formatYamlBlock, frontMatterJsonSchema } from "../../plugins/gatsby-transformer-article";

/** An article of which the front matter alone matters. */
export type ProfileArticle = { path: string; title: string; source: string };

/** Values for the fields whose examples would not hold in the fixture site, or show too little of it. */
const values: Readonly<Record<string, unknown>> = {
  field: "design",
  // A draft is not published.
  draft: false,
  related: ["/technical-writer"],
  cover: { src: "../foto-hari-pertama/papan.png", alt: "Papan penuh coretan", credit: "Foto: Tim Uji" },
  authors: ["Tim Uji", "tamu"],
  updated: "2018-03-04",
  salary: [
    {
      level: "entry",
      label: "0-2 tahun",
      min: 4_500_000,
      max: 7_250_000,
      source: "Survei Satu",
      sourceUrl: "https://contoh.id/satu",
      asOf: "2017-05",
    },
    { level: "all", average: 12_743_440, region: "Jakarta", source: "Survei Dua", asOf: 2018 },
    { level: "senior", median: 187_000_000, period: "year", source: "Survei Tiga", asOf: "2016" },
    {
      level: "all",
      scope: "industry",
      figure: 5_000_000,
      note: "Semua jabatan.",
      source: "Badan",
      asOf: 2017,
    },
    { level: "lead", max: 25_000_000, source: "Survei Empat", asOf: 2016 },
  ],
};

const required = new Set(frontMatterJsonSchema.required);

const fields = Object.entries(frontMatterJsonSchema.properties ?? {})
  .filter(([name]) => !required.has(name))
  .map(([name, { examples }]): [string, unknown] => [name, values[name] ?? examples?.[0]]);

/** Names of the fields that an article need not have. */
export const optionalFields: readonly string[] = fields.map(([name]) => name);

/** Where the article with that field alone is. */
export const toFieldArticlePath = (field: string): string => `/profil-${field.toLowerCase()}/`;

/** Where the article with every field is. */
export const wholePath = "/profil-lengkap/";

/** Where the article is whose writer placed some of its blocks, and two that there are not. */
export const placedPath = "/profil-di-tempatnya/";

const placedBody = `<!-- fakta: tugas -->

Pembuka.

## Soal uang

Kata-kata sebelum angka, dan [tautan ke jalur](#profil-jalur).

<!-- fakta: gaji -->
<!-- Fakta: JENJANG -->

## Banyak pintu

### Pintu *depan*

<!-- fakta: jalur -->

Kata-kata sesudah jalur.

<!-- fakta: jalur -->

<!-- fakta: sehari -->

## Penutup

<!-- fakta: <b>gaji</b> -->

Sampai jumpa.`;

const placedFields = ["tasks", "salary", "levels", "routes", "pros"];

/** One article with every field, one with each field alone, and one with placed blocks; older than the other fixtures, so last in every list. */
export const profileArticles: readonly ProfileArticle[] = [
  toArticle(wholePath, "Profil lengkap", fields),
  toArticle(
    placedPath,
    "Profil di tempatnya",
    fields.filter(([name]) => name === "field" || placedFields.includes(name)),
    placedBody,
  ),
  ...fields.map(([name, value]) => {
    // A former slug belongs to one article.
    const own = name === "formerSlugs" ? ["/alamat-lama"] : value;
    // A term that is marked wherever that is not turned off.
    const body = name === "glossary" ? "## Prosa\n\nIsi prosa tentang API." : undefined;
    return toArticle(toFieldArticlePath(name), `Profil dengan ${name}`, [[name, own]], body);
  }),
];

function toArticle(
  path: string,
  title: string,
  more: readonly (readonly [string, unknown])[],
  body = "## Prosa\n\nIsi prosa.",
): ProfileArticle {
  const written = [["slug", path.slice(0, -1)], ["date", "2017-02-03"], ["title", title], ...more] as const;
  const yaml = written.flatMap(([name, value]) => formatYamlBlock(name, value));
  return { path, title, source: ["---", ...yaml, "---", "", body, ""].join("\n") };
}
