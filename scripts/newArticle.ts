import { mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { createInterface } from "node:readline/promises";
import { contentFolder } from "../gatsby/content/folders";
import { findToday, frontMatterJsonSchema, toTitleSlug } from "../plugins/gatsby-transformer-article";
import { reservedSegments } from "../src/lib/sitePages";
import { buildArticleSource } from "./docs/buildArticleSource";

/** `npm run new -- "Data Engineer"`: a new article to fill in. Asks for the title where none is given. */
async function newArticle(): Promise<number> {
  const title = process.argv.slice(2).join(" ").trim() || (await askTitle());
  if (title === "") {
    console.error('Sebutkan judulnya, misalnya: npm run new -- "Data Engineer"');
    return 1;
  }
  const slug = toTitleSlug(title, reservedSegments);
  if (slug === null) {
    console.error(
      `Judul \`${title}\` tidak punya huruf a-z atau angka, jadi alamat halamannya tidak bisa dibuat. Coba judul lain.`,
    );
    return 1;
  }

  const path = join(contentFolder, slug.slice(1), "index.md");
  const shown = relative(process.cwd(), path).replaceAll("\\", "/");
  const date = findToday(process.env["BUILD_DATE"], new Date());
  try {
    await mkdir(join(path, ".."), { recursive: true });
    // "wx" refuses to overwrite, with no moment in between in which another could write.
    await writeFile(path, buildArticleSource({ title, slug, date }, frontMatterJsonSchema), { flag: "wx" });
  } catch (error) {
    const exists = error instanceof Error && "code" in error && error.code === "EEXIST";
    console.error(
      exists
        ? `${shown} sudah ada, jadi tidak ditimpa. Pakai judul lain, atau sunting berkas itu.`
        : `${shown} tidak bisa ditulis. Periksa apakah foldernya boleh kamu ubah.`,
    );
    return 1;
  }
  console.log(
    [
      `Jadi: ${shown}`,
      "",
      "Selanjutnya:",
      "  1. Buka berkas itu, lalu isi tiap bagiannya.",
      `  2. Jalankan npm start, lalu lihat hasilnya di http://localhost:8000${slug}/`,
      "  3. Jalankan npm run check:content untuk memastikan tidak ada yang keliru.",
      "",
      "Panduan lengkapnya ada di docs/panduan-menulis.md.",
    ].join("\n"),
  );
  return 0;
}

/** The title from whoever sits at the terminal; empty where nobody does. */
async function askTitle(): Promise<string> {
  if (!process.stdin.isTTY) return "";
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return (await terminal.question("Apa judul artikelnya? ")).trim();
  } finally {
    terminal.close();
  }
}

newArticle().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error("Maaf, perintah ini berhenti karena kesalahan di alatnya, bukan di artikelmu.");
    console.error("Laporkan kepada pengelola situs, beserta keterangan di bawah ini.\n");
    console.error(error);
    process.exitCode = 1;
  },
);
