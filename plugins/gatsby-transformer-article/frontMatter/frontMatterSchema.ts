import { z } from "zod";
import type { FieldFaultCode } from "../problems/words/frontMatterWords";
import { checkDate } from "./checkDate";
import { checkSlug } from "./checkSlug";
import { mendDate } from "./mendDate";
import { mendSlug } from "./mendSlug";

/** Text with something in it. */
const text = z.string().trim().min(1);

/**
 * Text with a rule of ours. The check hands the problem's code, and a good value if one can be guessed,
 * to `parseFrontMatter` as the issue's `params`.
 */
const textWith = (check: (value: string) => FieldFaultCode | null, mend: (value: string) => string | null) =>
  text.check((context) => {
    const fault = context.value === "" ? null : check(context.value);
    if (fault === null) return;
    const params = { fault, suggestion: mend(context.value) };
    context.issues.push({ code: "custom", input: context.value, params });
  });

/** A real day, `YYYY-MM-DD`. A string throughout: a `Date` would shift with time zones and turn 30 February into 2 March. */
const day = textWith(checkDate, mendDate);

/**
 * THE definition of front matter. The TypeScript type, the GraphQL types, the JSON Schema for editors, the new-article
 * scaffold and docs/front-matter.md all come from it; a field added here is a field everywhere.
 *
 * In `meta`: `description` is one sentence for writers, in Bahasa Indonesia; `examples` the value shown to them;
 * `recommendedLength` a number of characters beyond which they get a warning. Whatever else is there goes into the
 * JSON Schema as it is.
 */
export const frontMatterSchema = z.strictObject({
  /** The page's address, without the slash at the end. */
  slug: textWith(checkSlug, mendSlug).meta({
    description: "Alamat halaman: diawali garis miring, huruf kecil, kata dipisah tanda hubung.",
    examples: ["/data-engineer"],
    pattern: "^(?:/[a-z0-9]+(?:[-_]+[a-z0-9]+)*)+$",
  }),
  /** The day of publication; a day still to come keeps the article out of the build until then. */
  date: day.meta({
    description:
      "Tanggal terbit, urutannya tahun-bulan-hari. Kalau tanggalnya masih nanti, artikel baru terbit hari itu.",
    examples: ["2026-01-31"],
    format: "date",
  }),
  /** The page's h1, and its name in lists and search results. */
  title: text.meta({
    description: "Judul artikel, tampil besar di atas halaman dan di daftar artikel.",
    examples: ["Data Engineer"],
    recommendedLength: 70,
  }),
  /** One or two sentences for search results, shared links and lists; the page falls back to the excerpt. */
  description: text.optional().meta({
    description: "Satu-dua kalimat ringkas untuk hasil pencarian dan tautan yang dibagikan.",
    examples: ["Kenali kerja data engineer: tugas harian, keterampilan, gaji, dan cara memulainya."],
    recommendedLength: 160,
  }),
  /** The day of the last change of substance. */
  updated: day.optional().meta({
    description: "Tanggal isi artikel terakhir diperbarui; tidak boleh lebih awal dari `date`.",
    examples: ["2026-02-28"],
    format: "date",
  }),
  /** Who wrote it: names, or keys of content/_data/authors.yaml. */
  authors: z
    .array(text)
    .optional()
    .meta({
      description: "Daftar penulis: nama, atau kunci dari `content/_data/authors.yaml`.",
      examples: [["Sari Wulandari"]],
    }),
  /** A key of content/_data/fields.yaml. Which keys exist depends on that file, so `checkArticles` looks. */
  field: text.optional().meta({
    description: "Bidang karier: satu kunci dari `content/_data/fields.yaml`.",
    examples: ["data"],
  }),
  /** Topics that articles share. */
  tags: z
    .array(text)
    .optional()
    .meta({
      description: "Daftar topik, huruf kecil, supaya artikel serupa mudah ditemukan.",
      examples: [["basis-data", "python"]],
    }),
  /** A draft shows in the preview only. */
  draft: z
    .boolean()
    .optional()
    .meta({
      description: "Isi `true` selama artikel belum siap; draf tampil di pratinjau saja.",
      examples: [true],
    }),
});

/** The front matter of an article without faults. */
export type FrontMatter = z.output<typeof frontMatterSchema>;
