import { formatYamlBlock, type JsonSchema } from "../../plugins/gatsby-transformer-article";

/** What a new article starts with. */
export type NewArticle = { title: string; slug: string; date: string };

/** Sections that readers of this site look for, each with what to write there, and the block of facts that fits. */
const sections: readonly (readonly [heading: string, hint: string, facts?: string])[] = [
  ["Apa itu {title}?", "Jelaskan pekerjaan ini dalam dua-tiga kalimat, seperti bercerita kepada adik kelas."],
  [
    "Ngapain aja sehari-hari?",
    "Ceritakan satu hari kerja yang nyata: apa yang dikerjakan, dengan siapa, pakai alat apa.",
    "sehari",
  ],
  [
    "Butuh keterampilan apa?",
    "Pisahkan keterampilan teknis dan nonteknis; sebutkan mana yang dipelajari lebih dulu.",
    "keterampilan",
  ],
  [
    "Gajinya berapa?",
    "Tulis angka beserta sumber dan tahunnya. Kalau tidak ada sumbernya, jangan ditulis.",
    "gaji",
  ],
  ["Jurusan apa yang cocok?", "Sebutkan jurusan kuliah yang dekat dengan pekerjaan ini, dan alasannya."],
  [
    "Kalau tidak kuliah IT?",
    "Tunjukkan jalur lain: SMK, kursus, bootcamp, sertifikasi, atau belajar sendiri.",
    "jalur",
  ],
  [
    "Cocok buat siapa?",
    "Sebutkan juga siapa yang mungkin kurang cocok, supaya pembaca bisa menimbang.",
    "suka-duka",
  ],
  ["Langkah pertama", "Beri satu hal kecil yang bisa dikerjakan pembaca hari ini juga."],
];

/**
 * The text of a new article: front matter from the schema, every optional field commented with its explanation,
 * and headings to fill.
 */
export function buildArticleSource({ title, slug, date }: NewArticle, schema: JsonSchema): string {
  const given: Readonly<Record<string, string>> = { title, slug, date };
  const required = new Set(schema.required);
  const fields = Object.entries(schema.properties ?? {});
  const written = fields.filter(([name]) => required.has(name));
  const optional = fields.filter(([name]) => !required.has(name));
  return [
    "---",
    ...written.flatMap(([name, field]) => formatYamlBlock(name, given[name] ?? field.examples?.[0] ?? "")),
    "",
    "# Isian di bawah ini boleh dipakai, boleh tidak. Hapus tanda pagar di depannya untuk memakainya.",
    ...optional.flatMap(([name, field]) => [
      "",
      `# ${field.description ?? ""}`,
      ...formatYamlBlock(name, field.examples?.[0] ?? "").map((line) => `# ${line}`),
    ]),
    "---",
    ...sections.flatMap(([heading, hint, facts]) => [
      "",
      `## ${heading.replace("{title}", title)}`,
      "",
      `<!-- ${hint} -->`,
      ...(facts === undefined ? [] : ["", `<!-- fakta: ${facts} -->`]),
    ]),
    "",
  ].join("\n");
}
