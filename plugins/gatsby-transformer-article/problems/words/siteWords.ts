import { formatDay } from "../../publication";
import type { Words } from "./Words";

const warning = (message: string, fix: string): Words => ({ severity: "warning", message, fix });
const info = (message: string, fix: string): Words => ({ severity: "info", message, fix });

/** What a body points at, and what it may have meant to point at. */
type DeadReference = { target: string; suggestion: string | null };

/** A block of facts that there isn't, those that there are, and the one that was probably meant. */
type UnknownFacts = { name: string; names: readonly string[]; suggestion: string | null };

const suggest = (suggestion: string | null, otherwise: string): string =>
  suggestion === null ? otherwise : `Mungkin maksudmu \`${suggestion}\`?`;

/** Problems that show only when all articles are seen together. */
export const siteWords = {
  "slug-duplicate": ({ slug, other }: { slug: string; other: string }): Words => ({
    severity: "error",
    message: `Slug \`${slug}\` juga dipakai oleh \`${other}\`.`,
    fix: "Ganti slug salah satu artikel; setiap artikel butuh alamat sendiri.",
  }),
  "title-duplicate": ({ title, other }: { title: string; other: string }): Words =>
    warning(
      `Judul \`${title}\` juga dipakai oleh \`${other}\`.`,
      "Bedakan judulnya, supaya pembaca tahu mana yang dicari.",
    ),
  "link-dead": ({ target, suggestion }: DeadReference): Words =>
    warning(
      `Tautan \`${target}\` tidak menuju halaman mana pun di situs ini.`,
      suggest(
        suggestion,
        "Periksa alamatnya, misalnya `/data-engineer/` untuk artikel dengan slug itu, atau hapus tautannya.",
      ),
    ),
  "link-hidden": ({ target, other }: { target: string; other: string }): Words =>
    warning(
      `Tautan \`${target}\` menuju \`${other}\`, yang belum terbit, jadi pembaca tidak akan menemukannya.`,
      "Terbitkan artikel itu lebih dulu, atau hapus tautannya untuk sementara.",
    ),
  "anchor-dead": ({ target, suggestion }: DeadReference): Words =>
    warning(
      `Tautan \`${target}\` menuju bagian yang tidak ada di halaman itu.`,
      suggest(suggestion, "Cocokkan bagian sesudah `#` dengan salah satu judul bagian di halaman tujuan."),
    ),
  "image-missing": ({ target, suggestion }: DeadReference): Words =>
    warning(
      `Gambar \`${target}\` tidak ditemukan.`,
      suggest(
        suggestion,
        "Taruh berkas gambarnya di folder yang sama dengan artikel, lalu tulis namanya persis, termasuk huruf besar-kecilnya.",
      ),
    ),
  "image-unreadable": ({ target }: { target: string }): Words =>
    warning(
      `Gambar \`${target}\` ada, tetapi tidak bisa dibaca sebagai gambar, jadi hanya teksnya yang tampil.`,
      "Simpan ulang sebagai JPG, PNG, atau WebP (foto HEIC dari iPhone perlu diubah dulu), lalu ganti namanya di artikel.",
    ),
  "facts-unknown": ({ name, names, suggestion }: UnknownFacts): Words =>
    warning(
      `Tidak ada blok fakta bernama \`${name}\`.`,
      suggestion === null
        ? `Pakai salah satu nama ini: ${names.map((known) => `\`${known}\``).join(", ")}.`
        : `Mungkin maksudmu \`<!-- fakta: ${suggestion} -->\`?`,
    ),
  "facts-twice": ({ name }: { name: string }): Words =>
    warning(
      `Blok fakta \`${name}\` ditempatkan dua kali, jadi hanya yang pertama yang tampil.`,
      "Hapus salah satu penandanya.",
    ),
  "facts-empty": ({ name, fields }: { name: string; fields: readonly string[] }): Words =>
    info(
      `Blok fakta \`${name}\` ditempatkan di sini, tetapi isinya belum ada, jadi tidak tampil.`,
      `Isi ${fields.map((field) => `\`${field}\``).join(" atau ")} di front matter, atau hapus penanda ini.`,
    ),
  "related-dead": ({ target, suggestion }: DeadReference): Words => ({
    severity: "error",
    message: `\`related\` menyebut \`${target}\`, padahal tidak ada artikel dengan slug itu.`,
    fix: suggest(suggestion, "Pakai slug artikel yang ada, atau hapus dari daftarnya."),
  }),
  "related-self": ({ target }: { target: string }): Words => ({
    severity: "error",
    message: `\`related\` menyebut \`${target}\`, yaitu artikel ini sendiri.`,
    fix: "Hapus dari daftarnya.",
  }),
  "former-slug-taken": ({ slug, other }: { slug: string; other: string }): Words => ({
    severity: "error",
    message: `Alamat lama \`${slug}\` dipakai oleh \`${other}\`.`,
    fix: "Hapus dari `formerSlugs`: alamat itu sekarang menuju artikel lain.",
  }),
  "period-future": ({ field, value }: { field: string; value: string }): Words =>
    warning(
      `\`${field}\` berisi \`${value}\`, yang belum tiba.`,
      "Periksa tahunnya; angka yang sudah ada pasti dari waktu yang sudah lewat.",
    ),
  draft: (_: object): Words =>
    info(
      "Artikel ini masih draf, jadi hanya tampil di pratinjau.",
      "Kalau sudah siap terbit, hapus baris `draft`.",
    ),
  scheduled: ({ date }: { date: string }): Words =>
    info(
      `Artikel ini dijadwalkan terbit ${formatDay(date)}.`,
      "Kalau mau terbit sekarang, ganti `date` dengan tanggal hari ini.",
    ),
  "data-invalid": ({ path }: { path: string }): Words => ({
    severity: "error",
    message:
      path === "" ? "Daftar ini tidak terbaca sebagai YAML." : `Isian \`${path}\` di daftar ini belum benar.`,
    fix: "Samakan bentuknya dengan isian lain di berkas ini; penjelasannya ada di baris pertamanya.",
  }),
};
