import * as React from "react";
import { answerNames } from "../../lib/quiz/answers";
import {
  buildPaperRow,
  formatPaperRow,
  paperMiddle,
  paperPoints,
  traitLetters,
} from "../../lib/quiz/paperQuiz";
import { traitKeys, traits, type Trait, type TraitScores } from "../../lib/quiz/traits";
import { NameLine } from "./Paper";
import * as styles from "./Paper.module.css";

type PaperQuizProps = {
  statements: readonly { trait: Trait; text: string }[];
  careers: readonly { slug: string; title: string; weights: TraitScores }[];
};

const box = "□";

/** The quiz on two sheets: what one likes, then what to add up. */
export function PaperQuiz({ statements, careers }: PaperQuizProps) {
  if (careers.length === 0 || statements.length === 0)
    return <p>Kuis ini menunggu artikelnya: belum ada karier yang bisa dicocokkan di situs ini.</p>;
  const rows = careers.map(({ slug, title, weights }) => ({ slug, title, row: buildPaperRow(weights) }));
  const most = Math.max(...rows.flatMap(({ row }) => [row.minus, ...row.adds.map(({ times }) => times)]));
  const multiples = Array.from({ length: most }, (_, index) => index + 1);
  return (
    <>
      <NameLine />
      <p>
        Beri tanda pada satu kotak di tiap baris. Jawab apakah kamu <strong>suka</strong> mengerjakannya,
        bukan apakah kamu sudah bisa. Tidak ada jawaban benar atau salah.
      </p>
      <table className={`${styles.grid} ${styles.fixed}`}>
        <colgroup>
          <col className={styles.firstColumn} />
          <col />
          <col className={styles.boxColumn} span={paperPoints.length} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">Huruf</th>
            <th scope="col">Kegiatan</th>
            {paperPoints.map((points) => (
              <th className={styles.box} key={points} scope="col">
                {points}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {statements.map(({ trait, text }) => (
            <tr key={text}>
              <td>{traitLetters[trait]}</td>
              <th scope="row">{text}</th>
              {paperPoints.map((points) => (
                <td className={styles.box} key={points}>
                  {box}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {answerNames
          .toReversed()
          .map(({ name }, index) => `${paperPoints[index]} = ${name.toLowerCase()}`)
          .join("; ")}
        .
      </p>
      <h2>Jumlahkan</h2>
      <p>
        Tiap huruf ada di dua baris. Jumlahkan angka keduanya di kolom 1 ×, lalu isi kelipatannya. J adalah
        jumlah dari keenam huruf.
      </p>
      <table className={styles.grid}>
        <thead>
          <tr>
            <th scope="col">Sifat kerja</th>
            {multiples.map((times) => (
              <th className={styles.whole} key={times} scope="col">
                {times} ×
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...traitKeys.map((trait) => [traitLetters[trait], traits[trait]]), ["J", "Semua huruf"]].map(
            ([letter, name]) => (
              <tr key={letter}>
                <th scope="row">
                  {letter}: {name}
                </th>
                {multiples.map((times) => (
                  <td className={styles.wide} key={times} />
                ))}
              </tr>
            ),
          )}
        </tbody>
      </table>
      <div className={styles.second}>
        <h2>Hitung tiap karier</h2>
        <p>
          Ambil angka dari tabel tadi. Contoh: <b>3B</b> adalah isi kolom 3 × di baris B. Kurangkan <b>J</b>{" "}
          paling akhir. Kehabisan waktu? Hitung dulu baris yang memuat dua huruf tertinggimu.
        </p>
        <table className={styles.grid}>
          <thead>
            <tr>
              <th scope="col">Karier</th>
              <th scope="col">Hitung</th>
              <th className={styles.whole} scope="col">
                Hasil
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ slug, title, row }) => (
              <tr key={slug}>
                <th scope="row">{title}</th>
                <td>{formatPaperRow(row)}</td>
                <td className={styles.wide} />
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          Tiga hasil tertinggi paling dekat dengan jawabanmu; hasil yang sama atau berselisih satu-dua tidak
          berarti apa-apa. Kalau yang tertinggi hanya sekitar {paperMiddle}, belum ada yang menonjol, dan itu
          wajar. Kalau semua jawabanmu sama, tidak ada urutan.
        </p>
        <p>
          <strong>Ini bukan tes psikologi dan bukan alat seleksi.</strong> Pernyataan dan bobotnya sama dengan
          kuis di situs, pilihan redaksi, belum diuji. Di kertas angkanya dibulatkan, jadi urutannya bisa
          sedikit berbeda. Sesudah ini baca dua artikelnya, coba satu proyeknya, lalu bicara dengan orangnya.
        </p>
      </div>
    </>
  );
}
