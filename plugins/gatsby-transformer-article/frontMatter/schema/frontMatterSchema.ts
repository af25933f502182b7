import { z } from "zod";
import { profileFields } from "./profileFields";
import { day, slug, text } from "./values";

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
  slug: slug.meta({
    description: "Alamat halaman: diawali garis miring, huruf kecil, kata dipisah tanda hubung.",
    examples: ["/data-engineer"],
    pattern: "^(?:/[a-z0-9]+(?:[-_]+[a-z0-9]+)*)+$",
  }),
  /** The day of publication; a day still to come keeps the article out of the build until then. */
  date: day.meta({
    description:
      "Tanggal terbit, urutannya tahun-bulan-hari. Kalau tanggalnya masih nanti, artikel baru terbit hari itu.",
    examples: ["2026-01-31"],
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
  /** One plain sentence, shown on the page; `description` and this fall back to each other. */
  summary: text.optional().meta({
    description: "Satu kalimat sederhana tentang isi artikel; tampil di bawah judul.",
    examples: ["Membangun jalan bagi data supaya sampai bersih dan tepat waktu."],
    recommendedLength: 200,
  }),
  /** The day of the last change of substance. */
  updated: day.optional().meta({
    description: "Tanggal isi artikel terakhir diperbarui; tidak boleh lebih awal dari `date`.",
    examples: ["2026-02-28"],
  }),
  /** Who wrote it: names, or keys of content/_data/authors.yaml. */
  authors: z
    .array(text)
    .optional()
    .meta({
      description: "Daftar penulis: nama, atau kunci dari `content/_data/authors.yaml`.",
      examples: [["Nama Kamu"]],
    }),
  /** A picture for the top of the page. */
  cover: z
    .strictObject({
      /** A file beside the article. */
      src: text.meta({ description: "Nama berkas gambar di folder artikel.", examples: ["sampul.jpg"] }),
      /** What the picture shows, for those who do not see it. */
      alt: text.meta({ description: "Isi gambar dalam kata-kata.", examples: ["Papan tulis penuh coretan"] }),
      /** Who made it. */
      credit: text.optional().meta({ description: "Pembuat gambar.", examples: ["Foto: nama pembuat"] }),
    })
    .optional()
    .meta({
      description:
        "Gambar di atas artikel: berkas di sebelah artikel, isinya dalam kata-kata, dan pembuatnya.",
      examples: [{ src: "sampul.jpg", alt: "Papan tulis penuh coretan", credit: "Foto: nama pembuat" }],
    }),
  /** When someone last checked that it still holds, and who. */
  reviewed: z
    .strictObject({
      date: day.meta({ description: "Tanggal ditinjau." }),
      by: text.optional().meta({ description: "Siapa yang meninjau." }),
    })
    .optional()
    .meta({
      description: "Kapan isi artikel terakhir ditinjau, dan oleh siapa.",
      examples: [{ date: "2026-02-28", by: "Nama peninjau" }],
    }),
  /** A key of content/_data/fields.yaml. Which keys exist depends on that file, so `checkArticles` looks. */
  field: text.optional().meta({
    description: "Bidang karier: satu kunci dari `content/_data/fields.yaml`.",
    examples: ["data"],
  }),
  /** What the article is about: one career, an internship, or a guide across careers. */
  kind: z
    .enum(["career", "internship", "guide"])
    .optional()
    .meta({
      description: "Jenis artikel: `career` (bawaan), `internship` untuk magang, atau `guide` untuk panduan.",
      examples: ["career"],
    }),
  /** Topics that articles share. */
  tags: z
    .array(text)
    .optional()
    .meta({
      description: "Daftar topik, ditulis seperti akan dibaca, supaya artikel serupa mudah ditemukan.",
      examples: [["basis data", "Python"]],
    }),
  /** Whether terms in the body lead to their explanation; a writer may want it otherwise. */
  glossary: z
    .boolean()
    .optional()
    .meta({
      description:
        "Isi `false` kalau istilah di artikel ini tidak usah ditautkan ke daftar istilah secara otomatis.",
      examples: [false],
    }),
  /** A draft shows in the preview only. */
  draft: z
    .boolean()
    .optional()
    .meta({
      description: "Isi `true` selama artikel belum siap; draf tampil di pratinjau saja.",
      examples: [true],
    }),
  /** Articles that go with this one, nearest first: their slugs. */
  related: z
    .array(slug)
    .optional()
    .meta({
      description:
        "Slug artikel lain yang dekat dengan artikel ini, yang paling dekat lebih dulu; enam yang pertama tampil di «Baca juga».",
      examples: [["/data-analyst", "/backend-developer"]],
    }),
  /** Addresses that this article had before, the first one first: they redirect here, and feeds know it by the first. */
  formerSlugs: z
    .array(slug)
    .optional()
    .meta({
      description: "Slug lama artikel ini, yang paling lama lebih dulu, supaya tautan lama tetap sampai.",
      examples: [["/insinyur-data"]],
    }),
  ...profileFields,
});

/** The front matter of an article without problems. */
export type FrontMatter = z.output<typeof frontMatterSchema>;

/** A field's name. */
export type FieldName = keyof FrontMatter;
