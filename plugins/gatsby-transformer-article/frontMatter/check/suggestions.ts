import { suggestDate } from "../schema/days";
import type { FieldName } from "../schema/frontMatterSchema";
import { findJsonSchema, frontMatterJsonSchema, type JsonSchema } from "../schema/jsonSchema";
import { toFileTitle, toTitleSlug } from "../schema/slugs";

/**
 * Names that writers use for fields, in Indonesian or as other site builders call them, in lower case without spaces
 * and hyphens, and the fields' names here. Of several, the one that exists where the name was written is meant.
 */
export const fieldAliases: ReadonlyMap<string, readonly string[]> = new Map([
  ["judul", ["title"]],
  ["nama", ["name", "title"]],
  ["headline", ["title"]],
  ["tanggal", ["date"]],
  ["tgl", ["date"]],
  ["terbit", ["date"]],
  ["published", ["date"]],
  ["publisheddate", ["date"]],
  ["pubdate", ["date"]],
  ["bidang", ["field"]],
  ["penulis", ["authors"]],
  ["pengarang", ["authors"]],
  ["author", ["authors"]],
  ["oleh", ["authors"]],
  ["deskripsi", ["description", "summary"]],
  ["ringkasan", ["summary"]],
  ["excerpt", ["description"]],
  ["label", ["tags"]],
  ["kategori", ["tags"]],
  ["topik", ["tags"]],
  ["category", ["tags"]],
  ["categories", ["tags"]],
  ["keywords", ["tags"]],
  ["alamat", ["slug"]],
  ["tautan", ["url", "slug"]],
  ["url", ["slug"]],
  ["path", ["slug"]],
  ["permalink", ["slug"]],
  ["diperbarui", ["updated"]],
  ["pembaruan", ["updated"]],
  ["lastmod", ["updated"]],
  ["modified", ["updated"]],
  ["draf", ["draft"]],
  ["konsep", ["draft"]],
  ["jenis", ["kind", "type"]],
  ["namalain", ["aliases"]],
  ["tugas", ["tasks"]],
  ["keahlian", ["skills"]],
  ["keterampilan", ["skills"]],
  ["kemampuan", ["skills"]],
  ["teknis", ["hard"]],
  ["nonteknis", ["soft"]],
  ["alat", ["tools"]],
  ["gaji", ["salary"]],
  ["jenjang", ["levels", "level"]],
  ["tingkat", ["level", "levels"]],
  ["minimum", ["min"]],
  ["maksimum", ["max"]],
  ["rata", ["average"]],
  ["ratarata", ["average"]],
  ["angka", ["figure"]],
  ["catatan", ["note"]],
  ["matauang", ["currency"]],
  ["wilayah", ["region"]],
  ["lokasi", ["region"]],
  ["kota", ["region"]],
  ["sumber", ["source", "references"]],
  ["tahun", ["asOf", "years"]],
  ["asof", ["asOf"]],
  ["link", ["url", "sourceUrl"]],
  ["jurusan", ["majors"]],
  ["jalur", ["routes"]],
  ["biaya", ["cost"]],
  ["durasi", ["duration"]],
  ["lama", ["duration", "years"]],
  ["syarat", ["requirements"]],
  ["carakerja", ["workStyle"]],
  ["jamkerja", ["hours"]],
  ["jam", ["time", "hours"]],
  ["kegiatan", ["activity"]],
  ["kelebihan", ["pros"]],
  ["suka", ["pros"]],
  ["kekurangan", ["cons"]],
  ["duka", ["cons"]],
  ["cocok", ["fit", "yes"]],
  ["minat", ["interests"]],
  ["riasec", ["interests"]],
  ["seleksi", ["selection"]],
  ["wawancara", ["interviewQuestions"]],
  ["pertanyaan", ["question", "interviewQuestions"]],
  ["jawaban", ["answers", "answer"]],
  ["narasumber", ["person"]],
  ["tanyajawab", ["qna"]],
  ["faq", ["qna"]],
  ["sumberbelajar", ["resources"]],
  ["bahasa", ["language"]],
  ["gratis", ["free"]],
  ["terkait", ["related"]],
  ["sluglama", ["formerSlugs"]],
  ["aliasslug", ["formerSlugs"]],
  ["sampul", ["cover"]],
  ["gambar", ["cover", "src"]],
  ["ditinjau", ["reviewed"]],
  ["rujukan", ["references"]],
  ["referensi", ["references"]],
]);

/** A value of the right kind that says what the writer meant, or the field's example where that can't be guessed. */
export function suggestValue(schema: JsonSchema, value: unknown): unknown {
  return guess(schema, value) ?? schema.examples?.[0] ?? placeholders[schema.type ?? "string"] ?? "…";
}

const placeholders: Readonly<Record<string, unknown>> = {
  string: "…",
  array: ["…"],
  boolean: true,
  integer: 1,
  number: 1,
};

function guess(schema: JsonSchema, value: unknown): unknown {
  switch (schema.type) {
    case "string":
      return schema.format === "date" ? suggestDate(toPlainValue(value) ?? "") : toPlainValue(value);
    case "array":
      return (
        toPlainValue(value)
          ?.split(/\s*[,;]\s*/)
          .filter(Boolean) ?? null
      );
    case "boolean":
      return toBoolean(toPlainValue(value)?.toLowerCase());
    case "integer":
    case "number":
      return toWhole(toPlainValue(value));
    default:
      return null;
  }
}

function toPlainValue(value: unknown): string | null {
  if (Array.isArray(value)) return value.length === 1 ? toPlainValue(value[0]) : null;
  const isPlain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return isPlain && String(value).trim() !== "" ? String(value).trim() : null;
}

function toBoolean(text: string | undefined): boolean | null {
  if (/^(?:true|ya|iya|yes|y|benar|on|1|betul)$/.test(text ?? "")) return true;
  return /^(?:false|tidak|bukan|no|n|salah|off|0)$/.test(text ?? "") ? false : null;
}

/** `Rp7.500.000` and `7,500,000` to 7500000. */
function toWhole(text: string | null): number | null {
  const digits = text?.replace(/\D/g, "") ?? "";
  return digits === "" ? null : Number(digits);
}

/** A value for a required field that nothing was written for, from what else the writer gave: the title, the file's name. */
export function suggestField(name: FieldName, values: ReadonlyMap<string, unknown>, file: string): unknown {
  const title = values.get("title");
  if (name === "title") return toFileTitle(file);
  if (name === "slug") {
    const fromTitle = typeof title === "string" ? toTitleSlug(title) : null;
    const fromFile = toTitleSlug(toFileTitle(file));
    if (fromTitle !== null || fromFile !== null) return fromTitle ?? fromFile;
  }
  return suggestValue(findJsonSchema(frontMatterJsonSchema, [name]) ?? {}, null);
}
