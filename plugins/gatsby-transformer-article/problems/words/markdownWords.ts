import type { Words } from "./Words";

/** Problems found while rendering the body of one article. */
export const markdownWords = {
  "markup-dropped": ({ what }: { what: string }): Words => ({
    severity: "warning",
    message: `${what} tidak diizinkan di dalam artikel, jadi dibuang.`,
    fix: "Tulis dengan Markdown biasa, atau hapus bagian ini.",
  }),
  "markup-misplaced": ({ what, parents }: { what: string; parents: string[] }): Words => ({
    severity: "warning",
    message: `${what} hanya boleh ada di dalam ${parents.map((name) => `\`<${name}>\``).join(" atau ")}, jadi dibuang.`,
    fix: "Lengkapi tag pembungkusnya, atau tulis dengan Markdown biasa.",
  }),
  "markup-unclosed": ({ what }: { what: string }): Words => ({
    severity: "warning",
    message: `${what} dibuka tetapi tidak ditutup, jadi diabaikan; tulisan sesudahnya tetap tampil.`,
    fix: "Tambahkan penutupnya di tempat yang benar, atau hapus bagian ini.",
  }),
  "markup-unopened": ({ what }: { what: string }): Words => ({
    severity: "warning",
    message: `${what} menutup sesuatu yang tidak pernah dibuka, jadi diabaikan.`,
    fix: "Hapus tag penutup ini, atau tambahkan pembukanya.",
  }),
  "markup-too-deep": ({ what, limit }: { what: string; limit: number }): Words => ({
    severity: "warning",
    message: `${what} berada lebih dari ${limit} tingkat di dalam tag lain, jadi dibuang.`,
    fix: "Sederhanakan susunan tag HTML di bagian ini.",
  }),
  "address-unsafe": ({ address }: { address: string }): Words => ({
    severity: "warning",
    message: `Alamat \`${address}\` tidak aman, jadi dibuang.`,
    fix: "Pakai alamat yang diawali `https://`, atau alamat halaman dan berkas di situs ini.",
  }),
  "link-mended": ({ target, fixed }: { target: string; fixed: string }): Words => ({
    severity: "warning",
    message: `Tautan \`${target}\` tidak diawali \`https://\`, jadi dibaca sebagai \`${fixed}\`.`,
    fix: `Ganti tautannya menjadi \`${fixed}\`.`,
  }),
  "image-alt-missing": ({ src }: { src: string }): Words => ({
    severity: "warning",
    message: `Gambar \`${src}\` belum punya teks pengganti, jadi pembaca layar tidak tahu isinya.`,
    fix: "Tulis isi gambarnya dengan singkat di antara kurung siku: `![isi gambar](alamat)`.",
  }),
  "image-insecure": ({ src }: { src: string }): Words => ({
    severity: "warning",
    message: `Gambar \`${src}\` memakai \`http://\`, jadi diambil lewat \`https://\`.`,
    fix: "Ganti `http://` menjadi `https://`, lalu pastikan gambarnya masih tampil.",
  }),
  "image-remote": ({ src }: { src: string }): Words => ({
    severity: "warning",
    message: `Gambar \`${src}\` diambil dari situs lain dan bisa hilang sewaktu-waktu.`,
    fix: "Simpan gambarnya di folder artikel ini, lalu tulis nama berkasnya saja.",
  }),
  "facts-misplaced": (_: object): Words => ({
    severity: "warning",
    message: "Penanda `<!-- fakta: … -->` di baris ini tidak berdiri sendiri, jadi diabaikan.",
    fix: "Taruh di baris tersendiri yang mulai dari tepi kiri, di luar paragraf, daftar, kutipan, tabel, dan tag HTML; satu penanda per baris.",
  }),
  "article-too-long": ({ limit }: { limit: string }): Words => ({
    severity: "error",
    message: `Isi artikel ini lebih dari ${limit}, jadi hanya ditampilkan sebagai teks biasa.`,
    fix: "Bagi menjadi beberapa artikel, dan pindahkan data atau gambar yang ditempel ke berkas sendiri.",
  }),
  "nesting-too-deep": ({ limit }: { limit: number }): Words => ({
    severity: "error",
    message: `Daftar atau kutipan di baris ini lebih dari ${limit} tingkat, jadi artikelnya hanya ditampilkan sebagai teks biasa.`,
    fix: "Kurangi tanda `>` atau `-` yang bertumpuk di baris ini.",
  }),
  "block-too-dense": (_: object): Words => ({
    severity: "error",
    message:
      "Bagian yang diawali baris ini terlalu panjang atau terlalu banyak tandanya, jadi artikelnya hanya ditampilkan sebagai teks biasa.",
    fix: "Beri baris kosong di antara paragrafnya, atau pindahkan data yang ditempel ke blok kode.",
  }),
  "footnotes-too-many": ({ limit }: { limit: number }): Words => ({
    severity: "error",
    message: `Artikel ini memuat lebih dari ${limit} tanda catatan kaki, jadi hanya ditampilkan sebagai teks biasa.`,
    fix: "Bagi menjadi beberapa artikel, atau gabungkan catatan kakinya.",
  }),
  "markdown-failed": (_: object): Words => ({
    severity: "error",
    message: "Artikel ini gagal diolah, jadi hanya ditampilkan sebagai teks biasa.",
    fix: "Coba hapus bagian yang terakhir diubah; kalau masih gagal, laporkan kepada pengelola situs.",
  }),
};
