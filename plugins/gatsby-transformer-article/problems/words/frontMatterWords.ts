import type { Words } from "./Words";

/** What all words about one field may speak of. */
export type FieldParams = {
  /** The field's name, dotted if nested: `slug`, `salary.0.min`. */
  field: string;
  /** What the writer wrote, as text. */
  value: string;
  /** What should be there: a kind of value, a limit, a list of choices. */
  expected: string;
  /** The line as it should be: `slug: "/backend-developer"`. */
  fixed: string;
};

const error = (message: string, fix: string): Words => ({ severity: "error", message, fix });
const warning = (message: string, fix: string): Words => ({ severity: "warning", message, fix });

/** Problems of single fields of the front matter. */
export const frontMatterWords = {
  "field-missing": ({ field, fixed }: FieldParams): Words =>
    error(
      `\`${field}\` belum ada di front matter.`,
      `Tambahkan baris seperti ini di antara kedua \`---\`: \`${fixed}\`.`,
    ),
  "field-empty": ({ field, fixed }: FieldParams): Words =>
    error(`\`${field}\` masih kosong.`, `Isi nilainya, misalnya: \`${fixed}\`.`),
  "field-type": ({ field, expected, fixed }: FieldParams): Words =>
    error(`Isi \`${field}\` seharusnya ${expected}.`, `Tulis seperti ini: \`${fixed}\`.`),
  "field-value": ({ field, value, fixed }: FieldParams): Words =>
    error(`Nilai \`${value}\` tidak bisa dipakai untuk \`${field}\`.`, `Tulis seperti ini: \`${fixed}\`.`),
  "value-unknown": ({ field, value, expected, fixed }: FieldParams): Words =>
    error(
      `\`${field}\` tidak mengenal nilai \`${value}\`; pilihannya: ${expected}.`,
      `Mungkin maksudmu \`${fixed}\`?`,
    ),
  "key-unknown": ({ field, expected, fixed }: FieldParams): Words =>
    error(
      `Isian \`${field}\` tidak dikenal.`,
      fixed === ""
        ? `Hapus baris ini, atau pakai salah satu isian yang ada: ${expected}.`
        : fixed.endsWith(":")
          ? `Mungkin maksudmu \`${expected}\`? Ganti namanya menjadi \`${fixed}\`; isinya biarkan.`
          : `Mungkin maksudmu \`${expected}\`? Tulis: \`${fixed}\`.`,
    ),
  "key-duplicate": ({ field }: FieldParams): Words =>
    error(`\`${field}\` ditulis dua kali.`, "Sisakan satu saja; yang dipakai sekarang adalah yang pertama."),
  "slug-url": ({ fixed }: FieldParams): Words =>
    error("`slug` berisi alamat situs lengkap.", `Cukup bagian sesudah nama situs: \`${fixed}\`.`),
  "slug-no-slash": ({ fixed }: FieldParams): Words =>
    error("`slug` harus diawali garis miring `/`.", `Tulis: \`${fixed}\`.`),
  "slug-query": ({ fixed }: FieldParams): Words =>
    error("`slug` tidak boleh memuat tanda tanya `?`.", `Tulis: \`${fixed}\`.`),
  "slug-hash": ({ fixed }: FieldParams): Words =>
    error("`slug` tidak boleh memuat tanda pagar `#`.", `Tulis: \`${fixed}\`.`),
  "slug-dots": ({ fixed }: FieldParams): Words =>
    error("`slug` tidak boleh memuat bagian `.` atau `..`.", `Tulis: \`${fixed}\`.`),
  "slug-space": ({ fixed }: FieldParams): Words =>
    error("`slug` tidak boleh memuat spasi.", `Pisahkan kata dengan tanda hubung: \`${fixed}\`.`),
  "slug-not-ascii": ({ fixed }: FieldParams): Words =>
    error(
      "`slug` hanya boleh memuat huruf a-z tanpa aksen, angka, dan tanda hubung.",
      `Tulis: \`${fixed}\`.`,
    ),
  "slug-capital": ({ fixed }: FieldParams): Words =>
    error("`slug` harus huruf kecil semua.", `Tulis: \`${fixed}\`.`),
  "slug-reserved": ({ value, fixed }: FieldParams): Words =>
    error(
      `Alamat \`${value}\` sudah dipakai oleh situs ini sendiri.`,
      `Pilih alamat lain, misalnya: \`${fixed}\`.`,
    ),
  "slug-trailing-slash": ({ fixed }: FieldParams): Words =>
    error("`slug` tidak boleh diakhiri garis miring.", `Tulis: \`${fixed}\`.`),
  "slug-characters": ({ fixed }: FieldParams): Words =>
    error(
      "`slug` hanya boleh memuat huruf kecil, angka, tanda hubung, dan garis miring di antara bagiannya.",
      `Tulis: \`${fixed}\`.`,
    ),
  "slug-too-long": ({ fixed }: FieldParams): Words =>
    error("`slug` terlalu panjang; paling banyak 100 karakter.", `Pendekkan, misalnya: \`${fixed}\`.`),
  "date-impossible": ({ value, fixed }: FieldParams): Words =>
    error(
      `Tanggal \`${value}\` tidak ada di kalender.`,
      `Periksa bulan dan harinya, lalu tulis seperti ini: \`${fixed}\`.`,
    ),
  "date-format": ({ field, fixed }: FieldParams): Words =>
    error(
      `\`${field}\` harus ditulis tahun-bulan-hari, dengan dua angka untuk bulan dan hari.`,
      `Tulis: \`${fixed}\`.`,
    ),
  "date-time": ({ field, fixed }: FieldParams): Words =>
    error(`\`${field}\` cukup tanggalnya saja, tanpa jam.`, `Tulis: \`${fixed}\`.`),
  "period-format": ({ field, value, fixed }: FieldParams): Words =>
    error(
      `\`${field}\` berisi \`${value}\`; yang dipakai adalah tahun, atau tahun-bulan.`,
      `Tulis: \`${fixed}\`.`,
    ),
  "url-invalid": ({ field, fixed }: FieldParams): Words =>
    error(
      `\`${field}\` harus alamat web lengkap, diawali \`https://\`.`,
      `Salin alamatnya dari peramban, lalu tulis seperti ini: \`${fixed}\`.`,
    ),
  "salary-no-figure": ({ field }: FieldParams): Words =>
    error(
      `Baris gaji \`${field}\` belum berisi angka.`,
      "Isi salah satu: `min`, `max`, `average`, `median`, atau `figure`. Kalau sumbernya tidak menyebut angka, hapus baris ini.",
    ),
  "salary-range-reversed": ({ field }: FieldParams): Words =>
    error(
      `\`${field}\` lebih kecil daripada \`min\` di baris yang sama.`,
      "Tukar kedua angka itu, atau periksa lagi ke sumbernya.",
    ),
  "salary-duplicate": ({ field }: FieldParams): Words =>
    error(`Baris gaji \`${field}\` sama dengan baris sebelumnya.`, "Sisakan satu saja."),
  "list-duplicate": ({ field, value }: FieldParams): Words =>
    error(`\`${field}\` memuat isi yang sama dua kali: \`${value}\`.`, "Sisakan satu saja."),
  "onet-code": ({ field, fixed }: FieldParams): Words =>
    error(
      `Kode O*NET di \`${field}\` tidak dikenal bentuknya.`,
      `Salin kodenya dari onetonline.org, misalnya: \`${fixed}\`.`,
    ),
  "updated-before-date": ({ fixed }: FieldParams): Words =>
    error(
      "`updated` lebih awal dari `date`, padahal artikel tidak mungkin diperbarui sebelum terbit.",
      `Pakai tanggal yang sama atau sesudahnya, misalnya \`${fixed}\`, atau hapus baris ini.`,
    ),
  "field-too-long": ({ field, expected }: FieldParams): Words =>
    warning(
      `\`${field}\` terlalu panjang, jadi terpotong di hasil pencarian.`,
      `Ringkas jadi paling banyak ${expected} karakter.`,
    ),
  "description-missing": ({ fixed }: FieldParams): Words =>
    warning(
      "Artikel ini belum punya `description`, jadi hasil pencarian memakai potongan isinya.",
      `Tambahkan satu-dua kalimat ringkas tentang artikel ini di front matter. Contohnya: \`${fixed}\`.`,
    ),
};

/** Problems of single fields: the codes that a check in the schema may name. */
export type FieldProblemCode = keyof typeof frontMatterWords;
