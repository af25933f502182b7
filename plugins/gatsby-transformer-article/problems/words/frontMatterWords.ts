import type { Words } from "./Words";

/** What all words about one field may speak of. */
export type FieldFault = {
  /** The field's name, dotted if nested: `slug`, `salary.0.min`. */
  field: string;
  /** What the writer wrote, as text. */
  value: string;
  /** What should be there: a kind of value, a limit, a list of choices. */
  expected: string;
  /** The line as it should be: `slug: "/backend-developer"`. */
  mended: string;
};

const error = (message: string, fix: string): Words => ({ severity: "error", message, fix });
const warning = (message: string, fix: string): Words => ({ severity: "warning", message, fix });

/** Problems of single fields of the front matter. */
export const frontMatterWords = {
  "field-missing": ({ field, mended }: FieldFault): Words =>
    error(
      `\`${field}\` belum ada di front matter.`,
      `Tambahkan baris seperti ini di antara kedua \`---\`: \`${mended}\`.`,
    ),
  "field-empty": ({ field, mended }: FieldFault): Words =>
    error(`\`${field}\` masih kosong.`, `Isi nilainya, misalnya: \`${mended}\`.`),
  "field-type": ({ field, expected, mended }: FieldFault): Words =>
    error(`Isi \`${field}\` seharusnya ${expected}.`, `Tulis seperti ini: \`${mended}\`.`),
  "field-value": ({ field, value, mended }: FieldFault): Words =>
    error(`Nilai \`${value}\` tidak bisa dipakai untuk \`${field}\`.`, `Tulis seperti ini: \`${mended}\`.`),
  "value-unknown": ({ field, value, expected, mended }: FieldFault): Words =>
    error(
      `\`${field}\` tidak mengenal nilai \`${value}\`; pilihannya: ${expected}.`,
      `Mungkin maksudmu \`${mended}\`?`,
    ),
  "key-unknown": ({ field, expected, mended }: FieldFault): Words =>
    error(
      `Isian \`${field}\` tidak dikenal.`,
      mended === ""
        ? `Hapus baris ini, atau pakai salah satu isian yang ada: ${expected}.`
        : mended.endsWith(":")
          ? `Mungkin maksudmu \`${expected}\`? Ganti namanya menjadi \`${mended}\`; isinya biarkan.`
          : `Mungkin maksudmu \`${expected}\`? Tulis: \`${mended}\`.`,
    ),
  "key-duplicate": ({ field }: FieldFault): Words =>
    error(`\`${field}\` ditulis dua kali.`, "Sisakan satu saja; yang dipakai sekarang adalah yang pertama."),
  "slug-url": ({ mended }: FieldFault): Words =>
    error("`slug` berisi alamat situs lengkap.", `Cukup bagian sesudah nama situs: \`${mended}\`.`),
  "slug-no-slash": ({ mended }: FieldFault): Words =>
    error("`slug` harus diawali garis miring `/`.", `Tulis: \`${mended}\`.`),
  "slug-query": ({ mended }: FieldFault): Words =>
    error("`slug` tidak boleh memuat tanda tanya `?`.", `Tulis: \`${mended}\`.`),
  "slug-hash": ({ mended }: FieldFault): Words =>
    error("`slug` tidak boleh memuat tanda pagar `#`.", `Tulis: \`${mended}\`.`),
  "slug-dots": ({ mended }: FieldFault): Words =>
    error("`slug` tidak boleh memuat bagian `.` atau `..`.", `Tulis: \`${mended}\`.`),
  "slug-space": ({ mended }: FieldFault): Words =>
    error("`slug` tidak boleh memuat spasi.", `Pisahkan kata dengan tanda hubung: \`${mended}\`.`),
  "slug-not-ascii": ({ mended }: FieldFault): Words =>
    error(
      "`slug` hanya boleh memuat huruf a-z tanpa aksen, angka, dan tanda hubung.",
      `Tulis: \`${mended}\`.`,
    ),
  "slug-capital": ({ mended }: FieldFault): Words =>
    error("`slug` harus huruf kecil semua.", `Tulis: \`${mended}\`.`),
  "slug-reserved": ({ value, mended }: FieldFault): Words =>
    error(
      `Alamat \`${value}\` sudah dipakai oleh situs ini sendiri.`,
      `Pilih alamat lain, misalnya: \`${mended}\`.`,
    ),
  "slug-trailing-slash": ({ mended }: FieldFault): Words =>
    error("`slug` tidak boleh diakhiri garis miring.", `Tulis: \`${mended}\`.`),
  "slug-characters": ({ mended }: FieldFault): Words =>
    error(
      "`slug` hanya boleh memuat huruf kecil, angka, tanda hubung, dan garis miring di antara bagiannya.",
      `Tulis: \`${mended}\`.`,
    ),
  "slug-too-long": ({ mended }: FieldFault): Words =>
    error("`slug` terlalu panjang; paling banyak 100 karakter.", `Pendekkan, misalnya: \`${mended}\`.`),
  "date-impossible": ({ value, mended }: FieldFault): Words =>
    error(
      `Tanggal \`${value}\` tidak ada di kalender.`,
      `Periksa bulan dan harinya, lalu tulis seperti ini: \`${mended}\`.`,
    ),
  "date-format": ({ field, mended }: FieldFault): Words =>
    error(
      `\`${field}\` harus ditulis tahun-bulan-hari, dengan dua angka untuk bulan dan hari.`,
      `Tulis: \`${mended}\`.`,
    ),
  "date-time": ({ field, mended }: FieldFault): Words =>
    error(`\`${field}\` cukup tanggalnya saja, tanpa jam.`, `Tulis: \`${mended}\`.`),
  "period-format": ({ field, value, mended }: FieldFault): Words =>
    error(
      `\`${field}\` berisi \`${value}\`; yang dipakai adalah tahun, atau tahun-bulan.`,
      `Tulis: \`${mended}\`.`,
    ),
  "url-invalid": ({ field, mended }: FieldFault): Words =>
    error(
      `\`${field}\` harus alamat web lengkap, diawali \`https://\`.`,
      `Salin alamatnya dari peramban, lalu tulis seperti ini: \`${mended}\`.`,
    ),
  "salary-no-figure": ({ field }: FieldFault): Words =>
    error(
      `Baris gaji \`${field}\` belum berisi angka.`,
      "Isi salah satu: `min`, `max`, `average`, `median`, atau `figure`. Kalau sumbernya tidak menyebut angka, hapus baris ini.",
    ),
  "salary-range-reversed": ({ field }: FieldFault): Words =>
    error(
      `\`${field}\` lebih kecil daripada \`min\` di baris yang sama.`,
      "Tukar kedua angka itu, atau periksa lagi ke sumbernya.",
    ),
  "list-duplicate": ({ field, value }: FieldFault): Words =>
    error(`\`${field}\` memuat isi yang sama dua kali: \`${value}\`.`, "Sisakan satu saja."),
  "onet-code": ({ field, mended }: FieldFault): Words =>
    error(
      `Kode O*NET di \`${field}\` tidak dikenal bentuknya.`,
      `Salin kodenya dari onetonline.org, misalnya: \`${mended}\`.`,
    ),
  "updated-before-date": ({ mended }: FieldFault): Words =>
    error(
      "`updated` lebih awal dari `date`, padahal artikel tidak mungkin diperbarui sebelum terbit.",
      `Pakai tanggal yang sama atau sesudahnya, misalnya \`${mended}\`, atau hapus baris ini.`,
    ),
  "field-too-long": ({ field, expected }: FieldFault): Words =>
    warning(
      `\`${field}\` terlalu panjang, jadi terpotong di hasil pencarian.`,
      `Ringkas jadi paling banyak ${expected} karakter.`,
    ),
  "description-missing": ({ mended }: FieldFault): Words =>
    warning(
      "Artikel ini belum punya `description`, jadi hasil pencarian memakai potongan isinya.",
      `Tambahkan satu-dua kalimat ringkas tentang artikel ini di front matter. Contohnya: \`${mended}\`.`,
    ),
};

/** Problems of single fields: the codes that a check in the schema may name. */
export type FieldFaultCode = keyof typeof frontMatterWords;
