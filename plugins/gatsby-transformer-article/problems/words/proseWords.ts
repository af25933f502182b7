import type { Words } from "./Words";

const warning = (message: string, fix: string): Words => ({ severity: "warning", message, fix });
const hint = (message: string, fix: string): Words => ({ severity: "info", message, fix });

/** The other places of the same kind in the article, as a sentence with a space before it; or nothing. */
type More = { more: string };

/** Figures and style of an article's prose: what an editor would say. */
export const proseWords = {
  "salary-unlisted": ({ amount, everywhere }: { amount: string; everywhere: boolean }): Words =>
    warning(
      `Angka \`${amount}\` tidak ada di \`salary\` ${everywhere ? "artikel mana pun" : "artikel ini"}.`,
      "Samakan dengan salah satu barisnya, atau tambahkan baris baru beserta sumber dan tahunnya. Seperdua belas dari angka setahun diberi tanda `≈`, dibulatkan ke Rp0,1 juta.",
    ),
  "salary-undated": ({ amount, year }: { amount: string; year: string }): Words =>
    warning(
      `Kalimat ini menyebut \`${amount}\` tanpa tahunnya.`,
      `Sebut tahun angka itu di kalimat yang sama: \`${year}\`.`,
    ),
  spelling: ({ written, right, more }: { written: string; right: string } & More): Words =>
    hint(
      `\`${written}\` di sini ditulis \`${right}\`.${more}`,
      `Ganti menjadi \`${right}\`. Kalau memang nama atau istilah asing, tulis miring: \`*${written}*\`.`,
    ),
  "sentence-long": ({ count, limit, more }: { count: number; limit: number } & More): Words =>
    hint(
      `Kalimat ini ${count} kata; lebih dari ${limit} kata sulit diikuti di layar ponsel.${more}`,
      "Bagi menjadi dua: satu kalimat untuk satu hal.",
    ),
  "sentence-copied": ({ other, otherLine, more }: { other: string; otherLine: number } & More): Words =>
    hint(
      `Kalimat ini juga ada di \`${other}\` baris ${otherLine}.${more}`,
      "Ceritakan dengan kata dan contohmu sendiri, atau cukup tautkan ke artikel itu.",
    ),
  "heading-common": ({ heading, count, more }: { heading: string; count: number } & More): Words =>
    hint(
      `Judul bagian \`${heading}\` juga dipakai ${count} artikel lain.${more}`,
      "Beri judul yang hanya cocok untuk ceritamu, misalnya dari contoh di bagian itu.",
    ),
  "prose-short": ({
    count,
    shortest,
    longest,
  }: {
    count: number;
    shortest: number;
    longest: number;
  }): Words =>
    hint(
      `Naskah ini baru ${count} kata.`,
      `Cerita satu profesi biasanya ${shortest} sampai ${longest} kata: tambahkan contoh nyata, sampai pembaca bisa membayangkan pekerjaannya.`,
    ),
  "prose-long": ({ count, shortest, longest }: { count: number; shortest: number; longest: number }): Words =>
    hint(
      `Naskah ini ${count} kata.`,
      `Cerita satu profesi cukup ${shortest} sampai ${longest} kata: pindahkan fakta ke front matter, dan pangkas yang diulang.`,
    ),
  "related-one-way": ({ target, more }: { target: string } & More): Words =>
    hint(
      `\`related\` menyebut \`${target}\`, tetapi \`related\` di sana tidak menyebut artikel ini.${more}`,
      "Sebut artikel ini di sana juga, supaya pembaca bisa kembali; biarkan kalau memang hanya masuk akal searah.",
    ),
  "links-few": ({
    count,
    wanted,
    suggestion,
  }: {
    count: number;
    wanted: number;
    suggestion: string;
  }): Words =>
    hint(
      `Baru ${count} artikel lain yang mengantar pembaca ke sini; usahakan ${wanted}.`,
      `Tautkan ke artikel ini dari naskah atau \`related\` artikel yang dekat${suggestion}.`,
    ),
};
