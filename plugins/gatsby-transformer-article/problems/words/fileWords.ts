import type { Words } from "./Words";

const error = (message: string, fix: string): Words => ({ severity: "error", message, fix });

/** What the words about one line of YAML speak of. */
type LineParams = {
  /** The line as it should be. */
  fixed: string;
};

const asUtf8 =
  "Simpan ulang sebagai UTF-8: di VS Code klik nama encoding di kanan bawah, lalu pilih `Save with Encoding` dan `UTF-8`.";

/** Problems of a file as a whole: its encoding, its size, the `---` around its front matter, its YAML. */
export const fileWords = {
  "file-empty": (_: object): Words =>
    error(
      "Berkas ini kosong.",
      "Isi dengan front matter dan naskah, atau hapus berkasnya; `npm run new` membuatkan kerangkanya.",
    ),
  "file-too-large": ({ megabytes, limit }: { megabytes: number; limit: number }): Words =>
    error(
      `Berkas ini ${megabytes} MB, terlalu besar untuk sebuah artikel (paling banyak ${limit} MB).`,
      "Simpan gambar sebagai berkas tersendiri di samping artikel, atau bagi naskahnya menjadi beberapa artikel.",
    ),
  "file-bom": (_: object): Words => ({
    severity: "info",
    message: "Berkas ini diawali tanda BOM yang tak terlihat; artikelnya tetap terbaca.",
    fix: "Kalau sempat, simpan ulang di VS Code dengan encoding `UTF-8` (bukan `UTF-8 with BOM`).",
  }),
  "file-utf16": (_: object): Words =>
    error("Berkas ini tersimpan dalam encoding UTF-16, bukan UTF-8.", asUtf8),
  "file-not-utf8": (_: object): Words =>
    error("Berkas ini tersimpan dalam encoding lama (Windows-1252 atau Latin-1), bukan UTF-8.", asUtf8),
  "file-nul": (_: object): Words =>
    error(
      "Ada karakter NUL di baris ini; mungkin berkasnya rusak atau bukan berkas teks.",
      "Hapus karakter itu, atau salin ulang naskahnya ke berkas baru.",
    ),
  "front-matter-missing": (_: object): Words =>
    error(
      "Berkas ini tidak diawali front matter.",
      "Mulai berkas dengan baris `---`, lalu `slug`, `date`, dan `title`, lalu baris `---` lagi.",
    ),
  "front-matter-unopened": (_: object): Words =>
    error("Front matter tidak dibuka dengan `---`.", "Tambahkan baris berisi `---` saja di atas baris ini."),
  "front-matter-not-first": (_: object): Words =>
    error(
      "Front matter harus mulai di baris pertama berkas.",
      "Hapus semua yang ada di atas `---` ini, termasuk baris kosong dan spasi.",
    ),
  "front-matter-unclosed": (_: object): Words =>
    error(
      "Front matter tidak ditutup dengan `---`.",
      "Tambahkan baris berisi `---` saja di bawah baris ini.",
    ),
  "front-matter-fence": ({ written }: { written: string }): Words =>
    error(
      `Penutup front matter tertulis \`${written}\`.`,
      "Ganti baris ini menjadi tepat tiga tanda hubung: `---`.",
    ),
  "front-matter-language": ({ language }: { language: string }): Words =>
    error(
      `Front matter \`---${language}\` tidak didukung; di sini hanya YAML.`,
      'Ganti baris pertama menjadi `---` saja, lalu tulis isiannya seperti `title: "Data Engineer"`.',
    ),
  "front-matter-too-large": (_: object): Words =>
    error("Front matter terlalu panjang (paling banyak 64 kB).", "Pindahkan naskah ke bawah `---` penutup."),
  "yaml-invalid": (_: object): Words =>
    error(
      "Baris ini tidak terbaca sebagai isian front matter.",
      'Tulis satu isian per baris dalam bentuk `nama: "nilai"`, mulai dari tepi kiri.',
    ),
  "yaml-not-fields": (_: object): Words =>
    error(
      "Front matter harus berupa isian `nama: nilai`, bukan daftar atau kalimat.",
      "Mulai dengan tiga isian: `slug`, `date`, dan `title`, masing-masing satu baris.",
    ),
  "yaml-tab": ({ fixed }: LineParams): Words =>
    error(
      "Baris ini menjorok dengan tab, padahal front matter hanya mengenal spasi.",
      `Ganti tab dengan spasi: \`${fixed}\`.`,
    ),
  "yaml-quote": ({ fixed }: LineParams): Words =>
    error("Tanda kutip di baris ini tidak berpasangan.", `Tulis: \`${fixed}\`.`),
  "yaml-curly-quote": ({ fixed }: LineParams): Words => ({
    severity: "warning",
    message: "Tanda kutip melengkung ikut menjadi isi; biasanya terbawa saat menyalin dari Word.",
    fix: `Pakai tanda kutip lurus: \`${fixed}\`.`,
  }),
  "yaml-colon": ({ fixed }: LineParams): Words =>
    error("Nilai di baris ini memuat titik dua, jadi harus diapit tanda kutip.", `Tulis: \`${fixed}\`.`),
  "yaml-special": ({ fixed }: LineParams): Words =>
    error(
      "Nilai di baris ini diawali tanda yang punya arti khusus, jadi harus diapit tanda kutip.",
      `Tulis: \`${fixed}\`.`,
    ),
  "yaml-no-space": ({ fixed }: LineParams): Words =>
    error("Sesudah titik dua harus ada spasi.", `Tulis: \`${fixed}\`.`),
  "yaml-no-colon": ({ fixed }: LineParams): Words =>
    error("Sesudah nama isian harus ada titik dua.", `Tulis: \`${fixed}\`.`),
  "yaml-indent": ({ fixed }: LineParams): Words =>
    error("Baris ini menjorok, padahal isian harus mulai dari tepi kiri.", `Tulis: \`${fixed}\`.`),
  "yaml-alias": (_: object): Words =>
    error(
      "Jangkar (`&`) dan rujukan (`*`) YAML tidak dipakai di sini.",
      "Tulis nilainya langsung; apit dengan tanda kutip kalau memang memuat `&` atau `*`.",
    ),
};
