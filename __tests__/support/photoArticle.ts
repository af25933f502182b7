import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { createPhoto } from "./createPhoto";

/** An article with photos as writers send them in, and where they lie. Line numbers count from 1, in the file. */
export const photoArticle = {
  path: "/foto-hari-pertama/",
  file: "foto-hari-pertama/index.md",
  /** What there is to be warned of: line and column, and a word of the warning */
  warnings: [
    { place: "14:1", word: "hilang.jpg" },
    { place: "16:6", word: "teks pengganti" },
    { place: "18:1", word: "../../../luar.md" },
    { place: "20:1", word: "https://images.example.org/kantor.jpg" },
  ],
  source: `---
slug: "/foto-hari-pertama"
date: "2018-06-01"
title: "Foto Hari Pertama"
description: "Foto dari hari pertama magang, seperti yang keluar dari telepon: miring, besar, dan tahu di mana ia diambil."
---

![Gedung kampus](gedung.jpg "Gedung tempat kami bekerja")

Lalu ada ![papan tulis](papan.png) yang selalu penuh, dan baca juga [catatan magang](../magang/index.md#berkas).

![Ruang kerja](<ruang kerja.jpg>)

![Kantin](hilang.jpg)

Kami ![](papan.png) lagi.

[Di luar](../../../luar.md)

<img src="https://images.example.org/kantor.jpg" alt="Kantor" width="320" height="200">
`,
};

/** Writes that article into a content folder, with its photos beside it. */
export async function writePhotoArticle(folder: string): Promise<void> {
  const own = join(folder, "foto-hari-pertama");
  await mkdir(own);
  const board = sharp({ create: { width: 500, height: 300, channels: 3, background: "#123" } });
  await Promise.all([
    writeFile(join(own, "index.md"), photoArticle.source),
    createPhoto({ width: 900, height: 1200 }).then((photo) => writeFile(join(own, "gedung.jpg"), photo)),
    createPhoto({ width: 400, height: 300 }).then((photo) => writeFile(join(own, "ruang kerja.jpg"), photo)),
    board.png().toFile(join(own, "papan.png")),
  ]);
}
